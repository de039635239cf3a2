import { and, or } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { adoption } from '../family/adoption.ts';
import { tellsCustomer } from '../effects/tellsCustomer.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const hotline = incidentSetup.createStateConfig({
  description: 'Tier 1 guides the customer by telephone, with the knowledge base at hand.',
  meta: { requirement: '5.3.a', label: { en: 'Hotline', zh: '热线电话尝试解决' } },
  entry: [withCommand('stampProgress'), tellsCustomer('guidanceStarted')],
  on: {
    ...adoption,
    recordGuidance: { actions: withCommand('keepGuidance'), meta: { requirement: '5.3.a' } },
    recordBackup: { actions: withCommand('keepBackup'), meta: { requirement: '5.9.c' } },
    applySolution: {
      guard: and(['guidanceTried', 'backupTaken', 'costAffordable']),
      target: 'solution.applied',
      actions: withCommand('endHandling'),
      meta: { requirement: '5.3.a', label: { en: 'solved by telephone', zh: '电话指导解决' } },
    },
    recordPartialSolution: {
      guard: and(['guidanceTried', 'backupTaken', 'costAffordable']),
      actions: withCommand('keepPartialSolution'),
      meta: { requirement: '5.9.b', practised: true },
    },
    requestRemoteConsent: {
      guard: 'guidanceTried',
      target: 'remote',
      actions: tellsCustomer('consentAsked'),
      meta: { requirement: '5.4.a' },
    },
    requestDispatch: {
      guard: and(['guidanceTried', 'remoteRuledOut', 'projectManagerNamed']),
      target: 'dispatch',
      actions: withCommand('openDispatch'),
      meta: { requirement: '5.6.a' },
    },
    beginDiagnosis: {
      guard: or(['guidanceTried', 'handedOn']),
      target: 'diagnosis',
      meta: { requirement: '3.2.b' },
    },
  },
});

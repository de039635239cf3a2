import { and } from 'xstate';
import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const consented = incidentSetup.createStateConfig({
  description: 'The customer has consented and may take it back at any time.',
  meta: { requirement: '5.4.a', label: { en: 'Consented', zh: '客户已同意' } },
  on: {
    startRemoteSession: {
      target: 'sessionRunning',
      actions: withCommand('openRemoteSession'),
      meta: { requirement: '5.4.b' },
    },
    withdrawRemoteConsent: {
      target: '#incident.stage.hotline',
      actions: withCommand('keepRemoteRefusal'),
      meta: { requirement: '5.4.a' },
    },
    applySolution: {
      guard: and(['sessionHeld', 'backupTaken', 'costAffordable']),
      target: '#incident.stage.solution.applied',
      actions: withCommand('endHandling'),
      meta: { requirement: '5.4.b', label: { en: 'solved remotely', zh: '远程解决' } },
    },
    recordPartialSolution: {
      guard: and(['sessionHeld', 'backupTaken', 'costAffordable']),
      actions: withCommand('keepPartialSolution'),
      meta: { requirement: '5.9.b', practised: true },
    },
    requestDispatch: {
      guard: and(['guidanceTried', 'remoteRuledOut', 'projectManagerNamed']),
      target: '#incident.stage.dispatch',
      actions: withCommand('openDispatch'),
      meta: { requirement: '5.6.a' },
    },
    beginDiagnosis: { target: '#incident.stage.diagnosis', meta: { requirement: '3.2.b' } },
  },
});

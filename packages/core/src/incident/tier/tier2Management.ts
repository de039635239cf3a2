import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { clockWarnings } from './clockWarnings.ts';
import { toldByParent } from './toldByParent.ts';
import { toldOfEnd } from './toldOfEnd.ts';
import { recallFromTier2 } from './recalls.ts';
import { steering } from './steering.ts';
import { tierReminders } from './tierReminders.ts';

export const tier2Management = incidentSetup.createStateConfig({
  description: 'Company management: means, major faults, disputes.',
  meta: { requirement: '5.5.b', label: { en: 'Tier 2: company management', zh: '二线·公司管理层' } },
  on: {
    ...tierReminders('tier2Management'),
    ...toldOfEnd('tier2Management'),
    ...toldByParent('tier2Management'),
    ...steering('tier2Management'),
    ...recallFromTier2,
    handOverToVendor: {
      guard: and(['beingHandled', 'classified', 'contractInForce']),
      target: 'tier3Vendor',
      actions: [
        withCommand('countHandOver'),
        withCommand('enterVendor'),
        { type: 'notifySupport', params: { tier: 'tier3Vendor', ground: 'handedOver' } },
      ],
      meta: { requirement: '3.3.e' },
    },
    handOverToRD: {
      guard: and(['beingHandled', 'classified']),
      target: 'tier2RD',
      actions: [
        withCommand('countHandOver'),
        { type: 'notifySupport', params: { tier: 'tier2RD', ground: 'handedOver' } },
      ],
      meta: { requirement: 'PR.b', practised: true },
    },
    handBackToTier1: {
      guard: and(['beingHandled', 'classified']),
      target: 'tier1',
      actions: [
        withCommand('countHandOver'),
        { type: 'notifySupport', params: { tier: 'tier1', ground: 'handedOver' } },
      ],
      meta: { requirement: 'PR.b', practised: true },
    },
    warnOfClock: clockWarnings('tier2Management'),
    applySolution: {
      actions: { type: 'attributeSolution', params: { tier: 'tier2Management' } },
      meta: { requirement: '5.15.e' },
    },
  },
});

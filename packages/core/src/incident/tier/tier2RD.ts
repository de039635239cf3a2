import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { clockWarnings } from './clockWarnings.ts';
import { toldByParent } from './toldByParent.ts';
import { toldOfEnd } from './toldOfEnd.ts';
import { recallFromTier2 } from './recalls.ts';
import { steering } from './steering.ts';
import { tierReminders } from './tierReminders.ts';

export const tier2RD = incidentSetup.createStateConfig({
  description: 'The developers: hard problems and their causes.',
  meta: { requirement: '5.5.b', label: { en: 'Tier 2: R&D', zh: '二线·研发中心' } },
  on: {
    ...tierReminders('tier2RD'),
    ...toldOfEnd('tier2RD'),
    ...toldByParent('tier2RD'),
    ...steering('tier2RD'),
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
    handOverToManagement: {
      guard: and(['beingHandled', 'classified']),
      target: 'tier2Management',
      actions: [
        withCommand('countHandOver'),
        { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'handedOver' } },
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
    warnOfClock: clockWarnings('tier2RD'),
    applySolution: {
      actions: { type: 'attributeSolution', params: { tier: 'tier2RD' } },
      meta: { requirement: '5.15.e' },
    },
  },
});

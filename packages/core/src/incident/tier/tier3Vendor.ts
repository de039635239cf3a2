import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { clockWarnings } from './clockWarnings.ts';
import { toldByParent } from './toldByParent.ts';
import { toldOfEnd } from './toldOfEnd.ts';
import { recallFromVendor } from './recalls.ts';
import { steering } from './steering.ts';
import { tierReminders } from './tierReminders.ts';

export const tier3Vendor = incidentSetup.createStateConfig({
  description: 'A vendor, under a contract for its service domain.',
  meta: { requirement: '3.4.a', label: { en: 'Tier 3: vendor', zh: '三线·外部供应商' } },
  on: {
    ...tierReminders('tier3Vendor'),
    ...toldOfEnd('tier3Vendor'),
    ...toldByParent('tier3Vendor'),
    ...steering('tier3Vendor'),
    ...recallFromVendor,
    handOverToRD: {
      guard: and(['beingHandled', 'classified']),
      target: 'tier2RD',
      actions: [
        withCommand('countHandOver'),
        { type: 'notifySupport', params: { tier: 'tier2RD', ground: 'handedOver' } },
      ],
      meta: { requirement: 'PR.b', practised: true },
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
    warnOfClock: [
      {
        guard: 'concernsVendor',
        actions: { type: 'notifySupport', params: { tier: 'tier3Vendor', ground: 'vendorDueSoon' } },
        meta: { requirement: '3.4.b', label: { en: 'contract’s time due soon', zh: '协议时限将到期' } },
      },
      ...clockWarnings('tier3Vendor'),
    ],
    applySolution: {
      actions: { type: 'attributeSolution', params: { tier: 'tier3Vendor' } },
      meta: { requirement: '5.15.f' },
    },
  },
});

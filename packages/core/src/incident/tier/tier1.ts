import { and, or } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { clockWarnings } from './clockWarnings.ts';
import { toldByParent } from './toldByParent.ts';
import { toldOfEnd } from './toldOfEnd.ts';
import { steering } from './steering.ts';
import { tierReminders } from './tierReminders.ts';

export const tier1 = incidentSetup.createStateConfig({
  description: 'The service desk itself.',
  meta: { requirement: '3.2.b', label: { en: 'Tier 1', zh: '一线' } },
  on: {
    ...tierReminders('tier1'),
    ...toldOfEnd('tier1'),
    ...toldByParent('tier1'),
    ...steering('tier1'),
    startAtHigherTier: [
      {
        guard: and(['stillOpen', 'notYetClassified', 'startsAtRD']),
        target: 'tier2RD',
        actions: [
          withCommand('startRoute'),
          { type: 'notifySupport', params: { tier: 'tier2RD', ground: 'handedOver' } },
        ],
        meta: { requirement: 'PR.b', practised: true },
      },
      {
        guard: and(['stillOpen', 'notYetClassified', 'startsAtManagement']),
        target: 'tier2Management',
        actions: [
          withCommand('startRoute'),
          { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'handedOver' } },
        ],
        meta: { requirement: 'PR.b', practised: true },
      },
    ],
    handOverToRD: {
      guard: and(['beingHandled', 'classified', or(['judgedBeyondAbility', 'supportTried'])]),
      target: 'tier2RD',
      actions: [
        withCommand('countHandOver'),
        { type: 'notifySupport', params: { tier: 'tier2RD', ground: 'handedOver' } },
      ],
      meta: { requirement: '5.5.a' },
    },
    handOverToManagement: {
      guard: and(['beingHandled', 'classified', or(['judgedBeyondAbility', 'supportTried'])]),
      target: 'tier2Management',
      actions: [
        withCommand('countHandOver'),
        { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'handedOver' } },
      ],
      meta: { requirement: '5.5.a' },
    },
    handOverToVendor: {
      guard: and(['beingHandled', 'classified', 'contractInForce']),
      target: 'tier3Vendor',
      actions: [
        withCommand('countHandOver'),
        withCommand('enterVendor'),
        { type: 'notifySupport', params: { tier: 'tier3Vendor', ground: 'handedOver' } },
      ],
      meta: { requirement: '5.2.c' },
    },
    warnOfClock: clockWarnings('tier1'),
    applySolution: {
      actions: { type: 'attributeSolution', params: { tier: 'tier1' } },
      meta: { requirement: '3.2.c' },
    },
  },
});

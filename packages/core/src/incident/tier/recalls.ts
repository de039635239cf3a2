import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

const { recallIncident: toTier1 } = incidentSetup.createStateConfig({
  on: {
    recallIncident: {
      guard: and(['beingHandled', 'recalledToTier1']),
      target: 'tier1',
      actions: [withCommand('countHandOver'), { type: 'notifySupport', params: { tier: 'tier1', ground: 'recalled' } }],
      meta: { requirement: '1.l' },
    },
  },
}).on;

/** The incident manager takes it back from tier 2 (1.l). */
export const recallFromTier2 = { recallIncident: toTier1 };

/** The incident manager takes it back from the vendor, to tier 1 or tier 2 (1.l). */
export const recallFromVendor = incidentSetup.createStateConfig({
  on: {
    recallIncident: [
      toTier1,
      {
        guard: and(['beingHandled', 'recalledToRD']),
        target: 'tier2RD',
        actions: [
          withCommand('countHandOver'),
          { type: 'notifySupport', params: { tier: 'tier2RD', ground: 'recalled' } },
        ],
        meta: { requirement: '1.l' },
      },
      {
        guard: and(['beingHandled', 'recalledToManagement']),
        target: 'tier2Management',
        actions: [
          withCommand('countHandOver'),
          { type: 'notifySupport', params: { tier: 'tier2Management', ground: 'recalled' } },
        ],
        meta: { requirement: '1.l' },
      },
    ],
  },
}).on;

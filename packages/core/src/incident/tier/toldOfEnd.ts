import type { Tier } from '../../vocabulary/role.ts';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/** The tier that has the incident is told that there is nothing left to do (PR.d). */
export const toldOfEnd = (tier: Tier) =>
  incidentSetup.createStateConfig({
    on: {
      withdrawIncident: {
        actions: { type: 'notifySupport', params: { tier, ground: 'withdrawn' } },
        meta: { requirement: 'PR.d', practised: true },
      },
      keepMerge: {
        actions: { type: 'notifySupport', params: { tier, ground: 'merged' } },
        meta: { requirement: 'PR.c', practised: true },
      },
      keepMergeRefusal: {
        actions: [withCommand('dropMerge'), { type: 'notifySupport', params: { tier, ground: 'mergeRefused' } }],
        meta: { requirement: 'PR.c', practised: true },
      },
      cancelIncident: {
        actions: { type: 'notifySupport', params: { tier, ground: 'cancelled' } },
        meta: { requirement: 'PR.d', practised: true },
      },
    },
  }).on;

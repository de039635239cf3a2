import type { DerivationView } from '@statedesk/engine';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { undecidedRound } from '../procedure/deadlines/undecidedRound.ts';
import type { ResourceRequestEvent } from './resourceRequestEvent.ts';
import { readResourceRequestPolicy } from './resourceRequestPolicy.ts';
import type { ResourceRequestRecord } from './resourceRequestRecord.ts';

/** What falls due of a resource request. */
export type ResourceDeadlineId = 'resources';

/** A request that company management has not decided in time is asked for again (5.5.c). */
export const resourceDeadlines = (
  { approval }: ResourceRequestRecord,
  view: DerivationView,
): readonly ReckonedDeadline<ResourceDeadlineId, ResourceRequestEvent['type']>[] =>
  undecidedRound(
    approval,
    {
      id: 'resources',
      requirement: '5.5.c',
      occasion: 'resourcesAsked',
      ...readResourceRequestPolicy(view.policy).decision,
      command: { type: 'escalateResources', payload: {} },
    },
    view,
  );

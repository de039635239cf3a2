import type { DerivationView } from '@statedesk/engine';
import { dueBy } from '../procedure/deadlines/dueBy.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { readResourceRequestPolicy } from './resourceRequestPolicy.ts';
import type { ResourceRequestEvent } from './resourceRequestEvent.ts';
import type { ResourceRequestRecord } from './resourceRequestRecord.ts';

/** What falls due of a resource request. */
export type ResourceDeadlineId = 'resources';

/** A round that nobody has decided in time is asked for again; silence decides nothing (5.5.c, R14). */
export const resourceDeadlines = (
  { approval }: ResourceRequestRecord,
  view: DerivationView,
): readonly ReckonedDeadline<ResourceDeadlineId, ResourceRequestEvent['type']>[] => {
  if (approval === null || approval.decision !== null) return [];
  const { round: cycle, requestedAt } = approval;
  const key = { id: 'resources', cycle, rung: 'undecided', anchor: requestedAt } as const;
  if (view.hasFired(key)) return [];
  const { withinWorkingDays: days } = readResourceRequestPolicy(view.policy).decision;
  const due = dueBy(
    {
      kind: 'workingDays',
      occasion: 'resourcesAsked',
      from: requestedAt,
      calendar: 'working',
      days,
      until: 'endOfWorkingTime',
    },
    view,
  );
  return [{ ...key, requirement: '5.5.c', ...due, command: { type: 'escalateResources', payload: {} } }];
};

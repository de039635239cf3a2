import type { DerivationView } from '@statedesk/engine';
import { actionDeadlines } from '../actionPlan/actionDeadlines.ts';
import { onceWithin } from '../procedure/deadlines/onceWithin.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import type { ProcessProblemEvent } from './processProblemEvent.ts';
import { readProcessProblemPolicy, type ProcessProblemPolicy } from './processProblemPolicy.ts';
import type { ProcessProblemRecord } from './processProblemRecord.ts';

/** What falls due of a process problem. */
export type ProcessProblemDeadlineId = 'processProblem' | 'processAction';

type Due = ReckonedDeadline<ProcessProblemDeadlineId, ProcessProblemEvent['type']>;

/** What it waits for now: to be raised, then to be acknowledged. */
const awaited = (
  { found, raised, acknowledged, ended, cycle }: ProcessProblemRecord,
  policy: ProcessProblemPolicy,
  view: DerivationView,
): readonly Due[] => {
  if (found === null || acknowledged !== null || ended !== null) return [];
  const common = { id: 'processProblem', requirement: '3.1.d', cycle } as const;
  if (raised === null) {
    const command = { type: 'escalateProcessProblem', payload: {} } as const;
    const from = { rung: 'unraised', occasion: 'problemFound', from: found.at } as const;
    return onceWithin({ ...common, ...from, ...policy.raise, command }, view);
  }
  const command = { type: 'remindOfProcessProblem', payload: {} } as const;
  const from = { rung: 'unacknowledged', occasion: 'problemRaised', from: raised.at } as const;
  return onceWithin({ ...common, ...from, ...policy.acknowledge, command }, view);
};

/** Nobody lets a problem lie: it is raised, acknowledged and acted upon in time, or it is told of (3.1.d). */
export const processProblemDeadlines = (record: ProcessProblemRecord, view: DerivationView): readonly Due[] => {
  const policy = readProcessProblemPolicy(view.policy);
  if (!policy.controls['3.1.d']) return [];
  const answers = { remind: 'remindOfProcessAction', escalate: 'escalateProcessAction' } as const;
  const watch = { id: 'processAction', requirement: '3.1.d', ...policy.actions, ...answers } as const;
  return [...awaited(record, policy, view), ...actionDeadlines(record.actions, watch, view)];
};

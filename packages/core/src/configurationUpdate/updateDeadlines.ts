import type { DerivationView } from '@statedesk/engine';
import { dueBy } from '../procedure/deadlines/dueBy.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import type { UpdateEvent } from './updateEvent.ts';
import { readUpdatePolicy, type UpdatePolicy } from './updatePolicy.ts';
import type { UpdateRecord } from './updateRecord.ts';

/** What falls due of a configuration update. */
export type UpdateDeadlineId = 'configuration';

const awaited = ({ submitted, accepted, refused, completed }: UpdateRecord, policy: UpdatePolicy) => {
  if (submitted === null || refused !== null || completed !== null) return undefined;
  return accepted === null
    ? { rung: 'answer', since: submitted.at, ...policy.answer }
    : { rung: 'completion', since: accepted.at, ...policy.completion };
};

/** The configuration manager is asked again, once for the answer and once for what was accepted (5.12.a). */
export const updateDeadlines = (
  record: UpdateRecord,
  view: DerivationView,
): readonly ReckonedDeadline<UpdateDeadlineId, UpdateEvent['type']>[] => {
  const next = awaited(record, readUpdatePolicy(view.policy));
  if (next === undefined) return [];
  const { rung, since: from, withinWorkingDays: days } = next;
  const key = { id: 'configuration', cycle: record.round, rung, anchor: from } as const;
  if (view.hasFired(key)) return [];
  const reckoned = { kind: 'workingDays', occasion: 'updateHandedOver', from, calendar: 'working', days } as const;
  const due = dueBy({ ...reckoned, until: 'endOfWorkingTime' }, view);
  return [{ ...key, requirement: '5.12.a', ...due, command: { type: 'remindOfConfigurationUpdate', payload: {} } }];
};

import type { DerivationView } from '@statedesk/engine';
import { onceWithin } from '../procedure/deadlines/onceWithin.ts';
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
  const { since: from, ...within } = next;
  const about = { id: 'configuration', requirement: '5.12.a', occasion: 'updateHandedOver' } as const;
  const command = { type: 'remindOfConfigurationUpdate', payload: {} } as const;
  return onceWithin({ ...about, ...within, cycle: record.round, from, command }, view);
};

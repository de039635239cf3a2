import type { DerivationView } from '@statedesk/engine';
import { actionDeadlines } from '../actionPlan/actionDeadlines.ts';
import { dueBy } from '../procedure/deadlines/dueBy.ts';
import { onceWithin } from '../procedure/deadlines/onceWithin.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import type { ServiceReviewEvent } from './serviceReviewEvent.ts';
import { readServiceReviewPolicy } from './serviceReviewPolicy.ts';
import type { ServiceReviewRecord } from './serviceReviewRecord.ts';

/** What falls due of a review. */
export type ServiceReviewDeadlineId = 'serviceReview' | 'serviceReviewAction';

type Due = ReckonedDeadline<ServiceReviewDeadlineId, ServiceReviewEvent['type']>;

const common = { id: 'serviceReview', requirement: '1.i', cycle: 1 } as const;

/** A planned review whose date has come and that nobody has put on record as held. */
const notHeld = ({ date, planned, held, cancelled }: ServiceReviewRecord, view: DerivationView): readonly Due[] => {
  if (date === null || planned === null || held !== null || cancelled !== null) return [];
  const key = { ...common, rung: 'notHeld', anchor: planned.at };
  if (view.hasFired(key)) return [];
  const reckoned = { kind: 'workingTime', occasion: 'dateCame', from: date, calendar: 'always' } as const;
  const command = { type: 'remindOfServiceReview', payload: {} } as const;
  return [{ ...key, ...dueBy({ ...reckoned, milliseconds: 0 }, view), command }];
};

/** Reviews are held on their date, actions are done in time, and the next review comes within its time (1.i). */
export const serviceReviewDeadlines = (record: ServiceReviewRecord, view: DerivationView): readonly Due[] => {
  const { held, followedUp, actions } = record;
  if (held === null || followedUp !== null) return notHeld(record, view);
  const policy = readServiceReviewPolicy(view.policy);
  const command = { type: 'askForNextReview', payload: {} } as const;
  const next = { ...common, rung: 'next', occasion: 'reviewHeld', from: held.at, ...policy.next, command } as const;
  const watch = {
    ...{ id: 'serviceReviewAction', requirement: '1.i', ...policy.actions },
    ...{ remind: 'remindOfReviewAction', escalate: 'escalateServiceReviewAction' },
  } as const;
  return [...onceWithin<ServiceReviewDeadlineId, ServiceReviewEvent['type']>(next, view), ...actionDeadlines(actions, watch, view)];
};

import type { DerivationView } from '@statedesk/engine';
import { actionDeadlines } from '../actionPlan/actionDeadlines.ts';
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
  const command = { type: 'remindOfServiceReview', payload: {} } as const;
  const since = { rung: 'notHeld', occasion: 'dateCame', from: date, anchor: planned.at } as const;
  return onceWithin({ ...common, ...since, ...readServiceReviewPolicy(view.policy).record, command }, view);
};

/** Reviews are held on their date, actions are done in time, and the next review comes within its time (1.i). */
export const serviceReviewDeadlines = (record: ServiceReviewRecord, view: DerivationView): readonly Due[] => {
  const { held, followedUp, actions } = record;
  if (held === null || followedUp !== null) return notHeld(record, view);
  const policy = readServiceReviewPolicy(view.policy);
  const command = { type: 'askForNextReview', payload: {} } as const;
  const next = { ...common, rung: 'next', occasion: 'reviewHeld', from: held.at, ...policy.next, command } as const;
  const answers = { remind: 'remindOfReviewAction', escalate: 'escalateServiceReviewAction' } as const;
  const watch = { id: 'serviceReviewAction', requirement: '1.i', ...policy.actions, ...answers } as const;
  return [...onceWithin(next, view), ...actionDeadlines(actions, watch, view)];
};

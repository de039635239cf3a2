import { withDecided, withEnded } from '../actionPlan/actionsAfter.ts';
import { actOf } from '../procedure/act.ts';
import { openReviewsIn } from './openReviews.ts';
import { sentReportsIn } from './sentReports.ts';
import type { Given } from './serviceReviewEvent.ts';
import type { ServiceReviewRecord } from './serviceReviewRecord.ts';

const planReview = (
  record: ServiceReviewRecord,
  command: Given<'planServiceReview' | 'moveServiceReview'>,
): ServiceReviewRecord => ({
  ...record,
  date: command.payload.date,
  people: command.payload.people,
  planned: actOf(command),
  former: (command.type === 'planServiceReview' ? command.payload.former : record.former) ?? null,
});

/** What is carried over is an action of this review from now on, of whoever had it unless somebody else is named. */
const carriedOver = ({ former }: ServiceReviewRecord, { payload, observations }: Given<'holdServiceReview'>) => {
  const open = openReviewsIn(observations['openReviews']).find(({ review }) => review === former)?.actions ?? [];
  return (payload.followedUp ?? []).flatMap((action) => {
    if (action.how !== 'carriedOver') return [];
    const owner = action.owner ?? open.find(({ number }) => number === action.number)?.owner;
    return owner === undefined ? [] : [{ owner, withinWorkingDays: action.withinWorkingDays }];
  });
};

const keepReview = (record: ServiceReviewRecord, command: Given<'holdServiceReview'>): ServiceReviewRecord => {
  const { payload, observations } = command;
  return {
    ...record,
    people: payload.people,
    reports: sentReportsIn(observations['sentReports']),
    actions: withDecided([], [...carriedOver(record, command), ...payload.actions], command),
    held: actOf(command),
  };
};

const endAction = (
  record: ServiceReviewRecord,
  command: Given<'completeServiceReviewAction'>,
): ServiceReviewRecord => ({
  ...record,
  actions: withEnded(record.actions, ({ number }) => (number === command.payload.number ? 'done' : undefined), command),
});

const keepFollowUp = (record: ServiceReviewRecord, command: Given<'keepFollowUpReview'>): ServiceReviewRecord => {
  const { review, actions } = command.payload;
  const said = new Map(actions.map(({ number, how }) => [number, how]));
  return {
    ...record,
    // What the next review did not see open is nobody's any more.
    actions: withEnded(record.actions, ({ number }) => said.get(number) ?? 'dropped', command),
    followedUp: { review, at: command.occurredAt },
  };
};

const keepCancelling = (record: ServiceReviewRecord, command: Given<'cancelServiceReview'>): ServiceReviewRecord => ({
  ...record,
  cancelled: actOf(command),
});

/** Every change of the record that a review makes. */
export const serviceReviewChanges = { planReview, keepReview, endAction, keepFollowUp, keepCancelling };

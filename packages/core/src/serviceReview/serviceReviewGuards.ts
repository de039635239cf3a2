import { isOpen } from '../actionPlan/actionsAfter.ts';
import type { GuardRow } from '../procedure/guardRow.ts';
import { openReviewsIn } from './openReviews.ts';
import { sentReportsIn } from './sentReports.ts';
import type { ServiceReviewEvent } from './serviceReviewEvent.ts';
import type { ServiceReviewRecord } from './serviceReviewRecord.ts';

/** What a review asks before it goes on. */
export const serviceReviewGuards = {
  formerNamed: {
    requirement: '1.i',
    label: {
      en: 'it names the review that was held and not followed up yet, where there is one',
      zh: '已指明尚未跟踪的上次回顾（如有）',
    },
    reads: ['former', 'openReviews'],
    holds: ({ former: planned }, { payload, observations, type }) => {
      const open = openReviewsIn(observations['openReviews']);
      const former = (type === 'planServiceReview' ? payload.former : planned) ?? null;
      return former === null ? open.length === 0 : open.some(({ review }) => review === former);
    },
  },
  followsFormer: {
    requirement: '1.i',
    label: { en: 'it follows up a former review', zh: '本次回顾跟踪上次回顾' },
    holds: ({ former }) => former !== null,
  },
  openActionsDealtWith: {
    requirement: '1.i',
    label: {
      en: 'it is said of each open action of the former review what became of it, and of nothing else',
      zh: '已逐项说明上次回顾未完成措施的去向，且无其他',
    },
    reads: ['followedUp', 'openReviews'],
    holds: ({ former }, { payload, observations }) => {
      const open = openReviewsIn(observations['openReviews']).find(({ review }) => review === former)?.actions ?? [];
      const said = 'followedUp' in payload ? (payload.followedUp ?? []).map(({ number }) => number) : [];
      return (
        new Set(said).size === said.length &&
        said.length === open.length &&
        open.every(({ number }) => said.includes(number))
      );
    },
  },
  reportsSent: {
    requirement: '1.i',
    label: { en: 'the report of each month named was sent', zh: '所列各月的报告均已报送' },
    reads: ['months', 'sentReports'],
    holds: (_, { payload, observations }) => {
      const sent = sentReportsIn(observations['sentReports']).map(({ month }) => month);
      return 'months' in payload && payload.months.every((month) => sent.includes(month));
    },
  },
  reviewActionOpen: {
    requirement: '1.i',
    label: { en: 'there is such an action, and it is open', zh: '该措施存在且尚未完成' },
    reads: ['number'],
    holds: ({ actions }, { payload }) =>
      'number' in payload && actions.some((action) => action.number === payload.number && isOpen(action)),
  },
} as const satisfies Readonly<Record<string, GuardRow<ServiceReviewRecord, ServiceReviewEvent>>>;

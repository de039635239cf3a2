import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { decidedActionSchema } from '../actionPlan/decidedAction.ts';
import type { CommandRow } from '../procedure/commandRow.ts';
import { monthSchema } from '../report/month.ts';
import { staffRoles } from '../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { followedUpActionSchema } from './followedUpAction.ts';
import { openReviewsQuestionSchema } from './openReviews.ts';
import { sentReportsQuestionSchema } from './sentReports.ts';
import { ownsActionOfReview } from './serviceReviewConditions.ts';
import type { ServiceReviewRecord } from './serviceReviewRecord.ts';

type Needs = NonNullable<CommandRow<ServiceReviewRecord>['needs']>;

const common = { requirement: '1.i', region: 'root' } as const;
const byManagers = { ...common, by: ['incidentManager', 'serviceDepartmentManager'] } as const;
const byClock = { ...common, by: 'system' } as const;
const number = z.int().positive();
const none = z.strictObject({});
const numbered = z.strictObject({ number: z.string() });
const people = z.array(nameSchema).min(1).max(50);

const openReviews = {
  question: ({ tenant }) => openReviewsQuestionSchema.parse({ ask: 'openReviews', tenant }),
} as const satisfies Needs[string];
const sentReports = {
  question: ({ tenant, payload: { months } }) =>
    sentReportsQuestionSchema.parse({ ask: 'sentReports', tenant, months }),
} as const satisfies Needs[string];

/** Every command of a review of the service. */
export const serviceReviewCommands = {
  planServiceReview: {
    ...byManagers,
    label: { en: 'Plan a review of the service', zh: '计划服务回顾' },
    creates: true,
    needs: { openReviews },
    payload: z.strictObject({ date: instantSchema, people, former: nameSchema.exactOptional() }),
  },
  moveServiceReview: {
    ...byManagers,
    label: { en: 'Move the review to another date', zh: '改期服务回顾' },
    payload: z.strictObject({ date: instantSchema, people, reason: proseSchema }),
  },
  holdServiceReview: {
    ...byManagers,
    label: { en: 'Record the review as held', zh: '登记服务回顾' },
    needs: { openReviews, sentReports },
    payload: z.strictObject({
      /** Of which monthly reports. */
      months: z.array(monthSchema).min(1).max(24),
      /** Who took part. */
      people,
      findings: proseSchema,
      actions: z.array(decidedActionSchema).max(50),
      /** What became of each open action of the former review. */
      followedUp: z.array(followedUpActionSchema).max(200).exactOptional(),
    }),
  },
  completeServiceReviewAction: {
    ...common,
    label: { en: 'Complete an action of the service review', zh: '完成服务回顾措施' },
    by: staffRoles,
    conditions: { ownsActionOfReview },
    payload: z.strictObject({ number, outcome: proseSchema }),
  },
  cancelServiceReview: {
    ...byManagers,
    label: { en: 'Cancel the review', zh: '取消服务回顾' },
    payload: z.strictObject({ reason: proseSchema }),
  },
  keepFollowUpReview: {
    ...common,
    label: { en: 'Keep what the next review said of it', zh: '登记下次回顾的跟踪结果' },
    by: ['instance'],
    payload: z.strictObject({
      review: nameSchema,
      actions: z.array(z.strictObject({ number, how: z.enum(['done', 'dropped', 'carriedOver']) })).max(200),
    }),
  },
  remindOfServiceReview: {
    ...byClock,
    label: { en: 'Tell that the review was not held', zh: '提醒服务回顾未召开' },
    payload: none,
  },
  askForNextReview: {
    ...byClock,
    label: { en: 'Ask for the next review', zh: '提醒召开下次回顾' },
    payload: none,
  },
  remindOfReviewAction: {
    ...byClock,
    label: { en: 'Remind the owner of an action', zh: '提醒回顾措施责任人' },
    payload: numbered,
  },
  escalateServiceReviewAction: {
    ...byClock,
    label: { en: 'Escalate an overdue action', zh: '上报逾期的回顾措施' },
    payload: numbered,
  },
} as const satisfies Readonly<Record<string, CommandRow<ServiceReviewRecord>>>;

import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { actionItemSchema } from '../actionPlan/actionItem.ts';
import { actSchema } from '../procedure/act.ts';
import { monthSchema } from '../report/month.ts';
import { nameSchema } from '../vocabulary/text.ts';

/**
 * A review of the service as guards, deadlines and searches ask for it (1.i): when, with whom, over which reports, and what
 * was decided. Findings are in the entry it was held by.
 */
export const serviceReviewRecordSchema = z.strictObject({
  /** When it is to be held. */
  date: instantSchema.nullable(),
  /** The act that set the date. */
  planned: actSchema.nullable(),
  /** The review that it follows up; `null`: it is the first. */
  former: nameSchema.nullable(),
  people: z.array(nameSchema).max(50),
  /** The monthly reports that were reviewed. */
  reports: z.array(z.strictObject({ month: monthSchema, report: nameSchema })).max(24),
  held: actSchema.nullable(),
  actions: z.array(actionItemSchema).max(200),
  /** The review that followed this one up. */
  followedUp: z.strictObject({ review: nameSchema, at: instantSchema }).nullable(),
  cancelled: actSchema.nullable(),
});
export type ServiceReviewRecord = Readonly<z.output<typeof serviceReviewRecordSchema>>;

/** The record before anything is planned. */
export const blankServiceReview: ServiceReviewRecord = {
  date: null,
  planned: null,
  former: null,
  people: [],
  reports: [],
  held: null,
  actions: [],
  followedUp: null,
  cancelled: null,
};

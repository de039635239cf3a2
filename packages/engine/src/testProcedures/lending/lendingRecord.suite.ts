import * as z from 'zod';
import { personalReferenceSchema } from '../../personal/personal.ts';
import { instantSchema } from '../../time/instant.ts';

/** What a loan knows of itself: all that guards, deadlines and obligations ask (rule R7). */
export const lendingRecordSchema = z.strictObject({
  title: z.string(),
  rare: z.boolean(),
  borrower: z.string(),
  contact: personalReferenceSchema.nullable(),
  labels: z.record(z.string(), z.string()),
  days: z.int().nonnegative(),
  lentAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  renewals: z.int().nonnegative(),
  reminders: z.array(z.strictObject({ at: instantSchema, answered: z.boolean() })),
  fine: z.strictObject({ amount: z.number(), since: instantSchema, settled: z.boolean() }).nullable(),
  /** Revisions of entries that hold remarks: prose stays in the journal. */
  remarks: z.array(z.int().positive()),
});

export type LendingRecord = z.output<typeof lendingRecordSchema>;

export const blankLoan: LendingRecord = {
  title: '',
  rare: false,
  borrower: '',
  contact: null,
  labels: {},
  days: 0,
  lentAt: null,
  closedAt: null,
  renewals: 0,
  reminders: [],
  fine: null,
  remarks: [],
};

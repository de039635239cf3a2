import * as z from 'zod';
import { approvalSchema } from '../approval/approval.ts';

const countSchema = z.int().nonnegative();

/** Work and money that went into an incident, and what company management says to more of it (1.k). */
export const spendingSchema = z.strictObject({
  effortMinutes: countSchema,
  /** In the smallest unit of the currency. */
  spent: countSchema,
  /** What the solution at hand will cost besides. */
  estimated: countSchema,
  /** What the round that counts asks for, and what was approved at most. */
  askedFor: countSchema,
  approvedUpTo: countSchema.nullable(),
  approval: approvalSchema.nullable(),
});

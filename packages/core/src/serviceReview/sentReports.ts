import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import { monthSchema } from '../report/month.ts';
import { nameSchema } from '../vocabulary/text.ts';

const monthsSchema = z.array(monthSchema).min(1).max(24);

/** Which monthly reports on these months were sent (5.15.a)? */
export const sentReportsQuestionSchema = z.strictObject({
  ask: z.literal('sentReports'),
  tenant: z.string(),
  months: monthsSchema,
});
export type SentReportsQuestion = Readonly<z.output<typeof sentReportsQuestionSchema>>;

export const sentReportsAnswerSchema = z.strictObject({
  reports: z.array(z.strictObject({ month: monthSchema, report: nameSchema })).max(24),
});
export type SentReportsAnswer = Readonly<z.output<typeof sentReportsAnswerSchema>>;

/** The reports an answer names; none where it is of another shape. */
export const sentReportsIn = (answer: Json | undefined): SentReportsAnswer['reports'] =>
  sentReportsAnswerSchema.safeParse(answer).data?.reports ?? [];

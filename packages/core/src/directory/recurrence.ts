import type { Json } from '@statedesk/engine';
import * as z from 'zod';

/** What the desk's own store says of incidents like one: same customer or configuration item, and same category (5.9.f). */
export const recurrenceAnswerSchema = z.strictObject({
  /** Of the same customer, in the days up to the report of the one at hand, which is among them. */
  ofCustomer: z.int().nonnegative(),
  /** Of the same configuration item; 0 where none is known. */
  ofItem: z.int().nonnegative(),
  withinDays: z.int().positive(),
  threshold: z.int().positive(),
  /** One of them is at least the threshold: recurring is proposed, for a person to judge. */
  proposed: z.boolean(),
});
export type RecurrenceAnswer = Readonly<z.output<typeof recurrenceAnswerSchema>>;

export const recurrenceQuestionSchema = z.strictObject({ ask: z.literal('recurrence'), instanceId: z.string() });

/** What is asked about history: which incident it is to be like. */
export const recurrenceQuestion = (instanceId: string): Json => ({ ask: 'recurrence', instanceId });

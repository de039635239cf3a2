import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Which roles does somebody hold now? Nobody by that id, or nobody any longer, holds none. */
export const peopleQuestionSchema = z.strictObject({ ask: z.literal('people'), person: nameSchema });
export type PeopleQuestion = Readonly<z.output<typeof peopleQuestionSchema>>;

/** `null`: the directory says nothing of people, and whoever is named is believed. */
export const peopleAnswerSchema = z.strictObject({ roles: z.array(nameSchema).max(32).nullable() });
export type PeopleAnswer = Readonly<z.output<typeof peopleAnswerSchema>>;

/** Whether an answer lets somebody be taken for the holder of one of these roles. */
export const mayHold = (answer: Json | undefined, roles: readonly string[]): boolean => {
  const held = peopleAnswerSchema.safeParse(answer).data?.roles ?? null;
  return held === null || held.some((role) => roles.includes(role));
};

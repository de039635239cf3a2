import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import { substituteSchema, type Substitute } from '../approval/substitute.ts';
import { nameSchema } from '../vocabulary/text.ts';

/** Who stands in for these people, now, before and later? The procedure judges the time (5.6.d). */
export const substitutesQuestionSchema = z.strictObject({
  ask: z.literal('substitutes'),
  of: z.array(nameSchema).max(20),
});
export type SubstitutesQuestion = Readonly<z.output<typeof substitutesQuestionSchema>>;

export const substitutesAnswerSchema = z.strictObject({ substitutes: z.array(substituteSchema).max(1000) });
export type SubstitutesAnswer = Readonly<z.output<typeof substitutesAnswerSchema>>;

/** The substitutes in an observation; none where they were not asked for. */
export const substitutesIn = (answer: Json | undefined): readonly Substitute[] =>
  substitutesAnswerSchema.safeParse(answer).data?.substitutes ?? [];

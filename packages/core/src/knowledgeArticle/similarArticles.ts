import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Which articles in force are like what is about to be written? Asked of the desk's own knowledge base (6.d). */
export const similarArticlesQuestionSchema = z.strictObject({
  ask: z.literal('similarArticles'),
  tenant: z.string(),
  summary: z.string().max(500),
  keywords: z.array(nameSchema).max(20),
});
export type SimilarArticlesQuestion = Readonly<z.output<typeof similarArticlesQuestionSchema>>;

export const similarArticlesAnswerSchema = z.strictObject({ articles: z.array(nameSchema).max(20) });
export type SimilarArticlesAnswer = Readonly<z.output<typeof similarArticlesAnswerSchema>>;

/** The articles an answer names; none where it is of another shape. */
export const similarIn = (answer: Json | undefined): readonly string[] =>
  similarArticlesAnswerSchema.safeParse(answer).data?.articles ?? [];

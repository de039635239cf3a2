import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Which of these articles are in force, and in which version? */
export const articlesQuestionSchema = z.strictObject({
  ask: z.literal('articles'),
  tenant: z.string(),
  articles: z.array(nameSchema).max(50),
});
export type ArticlesQuestion = Readonly<z.output<typeof articlesQuestionSchema>>;

/** Those that are; one that is unknown, retired or still a draft is left out. */
export const articlesAnswerSchema = z.strictObject({
  articles: z.array(z.strictObject({ id: nameSchema, version: z.int().positive() })).max(50),
});
export type ArticlesAnswer = Readonly<z.output<typeof articlesAnswerSchema>>;

/** Whether an answer says that an article is in force. */
export const isInForce = (answer: Json | undefined, article: string): boolean =>
  articlesAnswerSchema.safeParse(answer).data?.articles.some(({ id }) => id === article) === true;

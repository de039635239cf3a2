import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Which reviews of this tenant were held and have not been followed up? */
export const openReviewsQuestionSchema = z.strictObject({ ask: z.literal('openReviews'), tenant: z.string() });
export type OpenReviewsQuestion = Readonly<z.output<typeof openReviewsQuestionSchema>>;

const openReviewSchema = z.strictObject({
  review: nameSchema,
  /** What of its actions has not ended. */
  actions: z.array(z.strictObject({ number: z.int().positive(), owner: nameSchema })).max(200),
});
export type OpenReview = Readonly<z.output<typeof openReviewSchema>>;

export const openReviewsAnswerSchema = z.strictObject({ reviews: z.array(openReviewSchema).max(50) });
export type OpenReviewsAnswer = Readonly<z.output<typeof openReviewsAnswerSchema>>;

/** The reviews an answer names; none where it is of another shape. */
export const openReviewsIn = (answer: Json | undefined): readonly OpenReview[] =>
  openReviewsAnswerSchema.safeParse(answer).data?.reviews ?? [];

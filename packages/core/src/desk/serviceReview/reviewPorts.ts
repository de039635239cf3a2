import type { Engine, Port } from '@statedesk/engine';
import { openReviewsQuestionSchema } from '../../serviceReview/openReviews.ts';
import { sentReportsQuestionSchema } from '../../serviceReview/sentReports.ts';
import { openReviews } from './openReviews.ts';
import { sentReports } from './sentReports.ts';

/** What a review observes of the desk's own store (1.i, rule R5). */
export const reviewPorts = (engine: () => Engine): Readonly<Record<'openReviews' | 'sentReports', Port>> => ({
  openReviews: async (question) => {
    const { reviews } = await openReviews(engine(), openReviewsQuestionSchema.parse(question));
    return { reviews: reviews.map(({ review, actions }) => ({ review, actions: [...actions] })) };
  },
  sentReports: async (question) => {
    const { reports } = await sentReports(engine(), sentReportsQuestionSchema.parse(question));
    return { reports: [...reports] };
  },
});

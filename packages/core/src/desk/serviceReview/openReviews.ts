import type { Engine } from '@statedesk/engine';
import { isOpen } from '../../actionPlan/actionsAfter.ts';
import type { OpenReviewsAnswer, OpenReviewsQuestion } from '../../serviceReview/openReviews.ts';
import { serviceReviewRecordSchema } from '../../serviceReview/serviceReviewRecord.ts';

/**
 * The reviews of a tenant that were held and that no other follows up, by id. One that the next review has followed up
 * counts as followed up from then on, whether it was told yet or not.
 */
export const openReviews = async (
  engine: Pick<Engine, 'find' | 'derivation'>,
  { tenant }: OpenReviewsQuestion,
): Promise<OpenReviewsAnswer> => {
  const found = await engine.find({ procedure: 'serviceReview', tenant, where: { state: 'held' }, limit: 50 });
  const formers = new Set(found.map(({ facts }) => facts['former']));
  const open = found.filter(({ id }) => !formers.has(id));
  return {
    reviews: await Promise.all(
      open.map(async ({ id }) => {
        const { record } = await engine.derivation(id);
        const { actions } = serviceReviewRecordSchema.parse(record);
        return { review: id, actions: actions.filter(isOpen).map(({ number, owner }) => ({ number, owner })) };
      }),
    ),
  };
};

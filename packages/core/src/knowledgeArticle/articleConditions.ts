import { isStaleAnswer } from '../approval/answerRound.ts';
import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { ArticleRecord } from './articleRecord.ts';

type ArticleCondition = ConditionRow<ArticleRecord>;

/** The author never reviews their own (3.1.f). */
export const notOwnArticle: ArticleCondition = {
  requirement: '3.1.f',
  label: { en: 'you did not write this version', zh: '您不是该版本的作者' },
  holds: ({ actor, record }) => record.draft?.authors.includes(actor.id) !== true,
};

/** An answer to a round that is over changes nothing (R14). */
export const reviewOver: ArticleCondition = {
  requirement: '3.1.f',
  label: { en: 'the review it answers is over', zh: '所答复的审核轮次已结束' },
  reads: ['round'],
  holds: ({ record, payload }) =>
    typeof payload['round'] === 'number' && isStaleAnswer(record.review, payload['round']),
};

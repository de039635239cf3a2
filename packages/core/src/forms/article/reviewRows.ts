import { choice, instant, rows, text, texts } from '../formFields.ts';
import { actorOf, instantOf, wordsOf } from '../read.ts';
import { articleAfter, told, type ArticleStory } from './versions.ts';

const outcomes = {
  waiting: { en: 'Waits', zh: '待审核' },
  publishArticle: { en: 'Published', zh: '通过并发布' },
  returnArticle: { en: 'Returned', zh: '退回修改' },
} as const;

/** Every round of a version's review (6.d): a changed entry is reviewed again. */
export const reviewRows = () =>
  rows(
    { en: 'Review', zh: '审核记录' },
    {
      round: text({ en: 'Round', zh: '轮次' }),
      submittedAt: instant({ en: 'Submitted', zh: '提交时间' }),
      submittedBy: text({ en: 'By', zh: '提交人' }),
      reviewers: texts({ en: 'Asked of', zh: '可审核人' }),
      outcome: choice({ en: 'Answer', zh: '审核结论' }, outcomes),
      answeredAt: instant({ en: 'Answered', zh: '审核时间' }),
      answeredBy: text({ en: 'Reviewer', zh: '审核人' }),
      remark: text({ en: 'Remark', zh: '审核意见' }),
    },
  );

/** The rounds of one version; `story` is the whole article, whose record knows their numbers. */
export const reviewsOf = (story: ArticleStory, version: ArticleStory) =>
  told(version, 'submitArticle').map(({ actor, at, revision }) => {
    const review = articleAfter(story, revision).review;
    const answer = told(version, 'publishArticle', 'returnArticle').find(({ said }) => said('round') === review?.round);
    const words = wordsOf(answer);
    return {
      round: review === null ? null : String(review.round),
      submittedAt: at,
      submittedBy: actor,
      reviewers: review?.approvers ?? [],
      outcome: answer?.command ?? 'waiting',
      answeredAt: instantOf(answer),
      answeredBy: actorOf(answer),
      remark: words('remark') ?? words('reason'),
    };
  });

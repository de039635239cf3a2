import type { GuardRow } from '../procedure/guardRow.ts';
import { answersRoundOf } from '../procedure/roundAnswered.ts';
import type { ArticleEvent } from './articleEvent.ts';
import type { ArticleRecord } from './articleRecord.ts';
import { similarIn } from './similarArticles.ts';

const answers = ({ payload }: ArticleEvent): readonly string[] =>
  ('differsFrom' in payload ? payload.differsFrom : undefined) ?? [];

/** What an article asks before it goes on. */
export const articleGuards = {
  similarOnesConsidered: {
    requirement: '6.d',
    label: { en: 'each article found to be like it is named as different', zh: '已逐一说明与检索到的相近条目不同' },
    reads: ['differsFrom', 'similarArticles'],
    // What an incident hands over is taken as it comes: it is answered before the review.
    holds: (_, command) =>
      command.actor.roles.some((role) => role === 'instance') ||
      similarIn(command.observations['similarArticles']).every((found) => answers(command).includes(found)),
  },
  somebodyElseReviews: {
    requirement: '3.1.f',
    label: { en: 'somebody is named as reviewer who did not write it', zh: '审核人中有作者以外的人' },
    reads: ['reviewers'],
    holds: ({ draft }, { payload }) =>
      'reviewers' in payload && payload.reviewers.some((reviewer) => draft?.authors.includes(reviewer) === false),
  },
  resemblancesAnswered: {
    requirement: '6.d',
    label: { en: 'it is said of each article like it that this one differs', zh: '已说明与相近条目的不同' },
    reads: ['differsFrom'],
    holds: ({ resembles }, command) => resembles.every((found) => answers(command).includes(found)),
  },
  reviewerAnswers: {
    requirement: '3.1.f',
    label: { en: 'you are named as reviewer, and this round is open', zh: '您是指定审核人，且该轮审核进行中' },
    reads: ['round'],
    holds: ({ review }, command) => answersRoundOf(review, command),
  },
  versionInForce: {
    requirement: '3.1.f',
    label: { en: 'a version of it is in force', zh: '该条目已有生效版本' },
    holds: ({ inForce }) => inForce !== null,
  },
} as const satisfies Readonly<Record<string, GuardRow<ArticleRecord, ArticleEvent>>>;

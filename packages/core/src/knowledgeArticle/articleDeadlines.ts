import type { DerivationView } from '@statedesk/engine';
import { numberDue } from '../numbering/numberDue.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { undecidedRound } from '../procedure/deadlines/undecidedRound.ts';
import type { ArticleEvent } from './articleEvent.ts';
import { readArticlePolicy } from './articlePolicy.ts';
import type { ArticleRecord } from './articleRecord.ts';

/** What falls due of an article. */
export type ArticleDeadlineId = 'articleReview' | 'articleNumber';

type ArticleDeadline = ReckonedDeadline<ArticleDeadlineId, ArticleEvent['type']>;

/** An article has its running number from its first version in force on, and keeps it (R17). */
const numberOf = ({ inForce, numbers }: ArticleRecord, view: DerivationView): readonly ArticleDeadline[] => {
  const since = inForce?.reviewed?.at;
  if (since === undefined || numbers !== undefined || !readArticlePolicy(view.policy).numbering.issue) return [];
  return [
    numberDue(
      { id: 'articleNumber', ask: 'askForArticleNumber' },
      { kind: 'article', subject: 'article', since },
      view,
    ),
  ];
};

/** A review that nobody has given in time is asked for again (3.1.f). */
export const articleDeadlines = (record: ArticleRecord, view: DerivationView): readonly ArticleDeadline[] => [
  ...undecidedRound(
    record.review,
    {
      id: 'articleReview',
      requirement: '3.1.f',
      occasion: 'reviewAsked',
      ...readArticlePolicy(view.policy).review,
      command: { type: 'remindOfReview', payload: {} },
    },
    view,
  ),
  ...numberOf(record, view),
];

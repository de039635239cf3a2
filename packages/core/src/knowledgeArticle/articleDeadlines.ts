import type { DerivationView } from '@statedesk/engine';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { undecidedRound } from '../procedure/deadlines/undecidedRound.ts';
import type { ArticleEvent } from './articleEvent.ts';
import { readArticlePolicy } from './articlePolicy.ts';
import type { ArticleRecord } from './articleRecord.ts';

/** What falls due of an article. */
export type ArticleDeadlineId = 'articleReview';

/** A review that nobody has given in time is asked for again (3.1.f). */
export const articleDeadlines = (
  { review }: ArticleRecord,
  view: DerivationView,
): readonly ReckonedDeadline<ArticleDeadlineId, ArticleEvent['type']>[] =>
  undecidedRound(
    review,
    {
      id: 'articleReview',
      requirement: '3.1.f',
      occasion: 'reviewAsked',
      ...readArticlePolicy(view.policy).review,
      command: { type: 'remindOfReview', payload: {} },
    },
    view,
  );

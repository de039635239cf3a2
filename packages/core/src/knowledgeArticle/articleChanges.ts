import { approvalAfter } from '../approval/approvalStep.ts';
import { requestRound } from '../approval/openRound.ts';
import { actOf } from '../procedure/act.ts';
import { roundAnswered } from '../procedure/roundAnswered.ts';
import { ownNumberChanges } from '../numbering/ownNumberChanges.ts';
import type { ArticleContent, ArticleVersion } from './articleContent.ts';
import type { Given } from './articleEvent.ts';
import type { ArticleRecord } from './articleRecord.ts';
import { similarIn } from './similarArticles.ts';

interface Written {
  readonly command: Given<'draftArticle' | 'reviseArticle'>;
  readonly content: ArticleContent;
  readonly version: number;
  readonly authors: readonly string[];
}

const versionOf = ({ command, content, version, authors }: Written): ArticleVersion => ({
  version,
  summary: content.summary,
  keywords: content.keywords,
  scope: content.scope ?? null,
  category: content.category ?? null,
  item: content.item ?? null,
  written: actOf(command),
  authors: [...new Set([...authors, command.actor.id])],
  reviewed: null,
});

const openArticle = (record: ArticleRecord, command: Given<'draftArticle'>): ArticleRecord => ({
  ...record,
  sourceIncident: command.payload.sourceIncident ?? null,
  resembles: similarIn(command.observations['similarArticles']).filter(
    (found) => command.payload.differsFrom?.includes(found) !== true,
  ),
  draft: versionOf({ command, content: command.payload, version: 1, authors: [] }),
});

/** A draft is written anew; where a version is in force, it is the next one. */
const writeDraft = (record: ArticleRecord, command: Given<'reviseArticle'>): ArticleRecord => {
  const { draft, inForce } = record;
  const version = draft?.version ?? (inForce?.version ?? 0) + 1;
  return {
    ...record,
    draft: versionOf({ command, content: command.payload, version, authors: draft?.authors ?? [] }),
  };
};

const openReview = (
  record: ArticleRecord,
  { payload, occurredAt: at, revision }: Given<'submitArticle'>,
): ArticleRecord => ({
  ...record,
  resembles: [],
  review: approvalAfter(
    requestRound(record.review, { approvers: payload.reviewers, barred: record.draft?.authors ?? [], at, revision }),
  ),
});

const keepReview = (record: ArticleRecord, command: Given<'publishArticle' | 'returnArticle'>): ArticleRecord => {
  const answer = command.type === 'publishArticle' ? 'approved' : 'rejected';
  return { ...record, review: roundAnswered(record.review, answer, command) };
};

const putInForce = (record: ArticleRecord, command: Given<'publishArticle'>): ArticleRecord => ({
  ...record,
  inForce: record.draft && { ...record.draft, reviewed: actOf(command) },
  draft: null,
});

const dropDraft = (record: ArticleRecord): ArticleRecord => ({ ...record, draft: null, resembles: [] });

const keepRetirement = (record: ArticleRecord, command: Given<'retireArticle'>): ArticleRecord => ({
  ...record,
  retired: actOf(command),
});

const countConsultation = (record: ArticleRecord): ArticleRecord => ({ ...record, consulted: record.consulted + 1 });

const countSolution = (record: ArticleRecord): ArticleRecord => ({ ...record, solved: record.solved + 1 });

/** Every change of the record that an article makes. */
export const articleChanges = {
  ...ownNumberChanges,
  openArticle,
  writeDraft,
  openReview,
  keepReview,
  putInForce,
  dropDraft,
  keepRetirement,
  countConsultation,
  countSolution,
};

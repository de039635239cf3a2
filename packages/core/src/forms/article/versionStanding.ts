import type { ArticleRecord } from '../../knowledgeArticle/articleRecord.ts';

/** How a version of an article stands. */
export const versionStandings = {
  draft: { en: 'Draft', zh: '草稿' },
  inReview: { en: 'In review', zh: '审核中' },
  inForce: { en: 'In force', zh: '生效' },
  superseded: { en: 'Superseded', zh: '已被新版本取代' },
  retired: { en: 'Retired', zh: '已停用' },
  discarded: { en: 'Discarded', zh: '已放弃' },
} as const;

export const standingOfVersion = (
  { draft, inForce, review, retired }: ArticleRecord,
  version: number,
): keyof typeof versionStandings => {
  if (draft?.version === version) return review !== null && review.decision === null ? 'inReview' : 'draft';
  if (inForce?.version === version) return retired === null ? 'inForce' : 'retired';
  return inForce !== null && version < inForce.version ? 'superseded' : 'discarded';
};

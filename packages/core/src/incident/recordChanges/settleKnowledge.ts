import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The solution is submitted to the knowledge base, or is known there (5.13.a). */
export const settleKnowledge = (
  record: IncidentRecord,
  { type, payload, occurredAt, revision }: Given<'submitKnowledge' | 'declareNothingNew'>,
): IncidentRecord => ({
  ...record,
  knowledge: { at: occurredAt, revision, isNew: type === 'submitKnowledge' },
  articles: { ...record.articles, solvedBy: 'article' in payload ? payload.article : record.articles.solvedBy },
});

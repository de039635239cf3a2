import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Where the knowledge base keeps what this incident submitted (5.13.a). */
export const keepArticleDrafted = (
  record: IncidentRecord,
  { payload }: Given<'noteArticleDrafted'>,
): IncidentRecord => ({ ...record, articles: { ...record.articles, drafted: payload.instanceId } });

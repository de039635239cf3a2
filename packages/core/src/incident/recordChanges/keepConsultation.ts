import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const most = 50;

/** The record with articles among those consulted, each once; those after the fiftieth are in the journal alone. */
export const withConsulted = (record: IncidentRecord, articles: readonly string[]): IncidentRecord => ({
  ...record,
  articles: {
    ...record.articles,
    consulted: [...new Set([...record.articles.consulted, ...articles])].slice(0, most),
  },
});

/** An article was read for this incident (5.3.a). */
export const keepConsultation = (record: IncidentRecord, { payload }: Given<'consultArticle'>): IncidentRecord =>
  withConsulted(record, [payload.article]);

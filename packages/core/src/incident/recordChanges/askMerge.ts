import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The other incident is asked, and has not answered (PR.c). */
export const askMerge = (
  record: IncidentRecord,
  { payload: { into }, occurredAt, revision }: Given<'mergeIncident'>,
): IncidentRecord => ({
  ...record,
  relations: { ...record.relations, main: { id: into, standing: 'asked', at: occurredAt, revision } },
});

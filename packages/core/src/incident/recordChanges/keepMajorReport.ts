import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The report is written; its words are in the entry (ISO.c). */
export const keepMajorReport = (
  record: IncidentRecord,
  { occurredAt: at, revision }: Given<'reportMajorIncident'>,
): IncidentRecord => ({ ...record, majorIncident: { ...record.majorIncident, report: { at, revision } } });

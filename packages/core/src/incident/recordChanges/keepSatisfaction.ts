import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Rating = Given<'recordFollowUp' | 'confirmResolution' | 'confirmDuringFollowUp'>;

/** A dissatisfied customer is owed an answer, whichever way they said it (5.14.d). */
export const keepSatisfaction = (record: IncidentRecord, { payload, occurredAt, revision }: Rating): IncidentRecord => {
  const says = 'satisfaction' in payload ? payload.satisfaction : undefined;
  if (says !== 'dissatisfied' || record.dissatisfaction !== null) return record;
  return { ...record, dissatisfaction: { at: occurredAt, revision, complaint: null } };
};

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A part is solved, or nothing: handling goes on, with what the entry says remains (5.9.b). */
export const keepPartialSolution = (
  record: IncidentRecord,
  { occurredAt, revision, payload }: Given<'recordPartialSolution'>,
): IncidentRecord => ({ ...record, application: { at: occurredAt, revision, result: payload.result } });

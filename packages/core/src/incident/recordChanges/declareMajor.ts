import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A major incident, with its owner; top management is told and has to say so (ISO.a, ISO.b). */
export const declareMajor = (
  record: IncidentRecord,
  { occurredAt: at, revision, payload: { owner } }: Given<'declareMajorIncident'>,
): IncidentRecord => ({
  ...record,
  majorIncident: { ...record.majorIncident, proposedAt: null, declared: { at, revision, owner, acknowledgedAt: null } },
});

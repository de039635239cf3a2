import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** When it was diagnosed, and whether a cause was found (5.8.a). */
export const keepDiagnosis = (
  record: IncidentRecord,
  { occurredAt, revision, payload }: Given<'recordDiagnosis'>,
): IncidentRecord => ({
  ...record,
  diagnosis: { at: occurredAt, revision, causeFound: payload.cause !== null },
});

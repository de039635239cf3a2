import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** When it was diagnosed, whether a cause was found, and in which configuration item (5.8.a). */
export const keepDiagnosis = (
  record: IncidentRecord,
  { occurredAt, revision, payload }: Given<'recordDiagnosis'>,
): IncidentRecord => ({
  ...record,
  configurationItem: payload.item ?? record.configurationItem,
  diagnosis: { at: occurredAt, revision, causeFound: payload.cause !== null },
});

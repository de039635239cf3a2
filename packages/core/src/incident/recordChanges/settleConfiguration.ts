import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The update is submitted, or there is none to submit (5.12.a). */
export const settleConfiguration = (
  record: IncidentRecord,
  { type, occurredAt, revision }: Given<'submitConfigurationUpdate' | 'declareConfigurationUnchanged'>,
): IncidentRecord => ({
  ...record,
  configuration: { at: occurredAt, revision, changed: type === 'submitConfigurationUpdate' },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Let off, and this entry says why (R13). */
export const keepWaiver = (
  record: IncidentRecord,
  { payload: { obligation }, occurredAt, revision }: Given<'waiveObligation'>,
): IncidentRecord => ({
  ...record,
  waivers: { ...record.waivers, [obligation]: { at: occurredAt, revision } },
});

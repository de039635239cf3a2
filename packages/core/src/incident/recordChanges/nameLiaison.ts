import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Another person of the desk is the vendor’s contact (3.3.e). */
export const nameLiaison = (
  record: IncidentRecord,
  { payload, occurredAt }: Given<'nameVendorContact'>,
): IncidentRecord => ({ ...record, liaison: { person: payload.person, since: occurredAt } });

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Company management leads: why, who of it, and since when (5.5.d). A complaint that called for it stays the ground. */
export const enterLead = (
  record: IncidentRecord,
  { payload, actor, occurredAt }: Given<'takeLead'>,
): IncidentRecord => ({
  ...record,
  managementLead: { ...(record.managementLead ?? { ground: payload.ground, since: occurredAt }), person: actor.id },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The dissatisfied customer has complained (5.14.d): a dispute, for which company management leads (5.5.d). */
export const settleDissatisfaction = (
  record: IncidentRecord,
  { occurredAt, revision }: Given<'recordComplaint'>,
): IncidentRecord => ({
  ...record,
  dissatisfaction: record.dissatisfaction && {
    ...record.dissatisfaction,
    complaint: { at: occurredAt, revision },
  },
  managementLead: {
    ground: 'dispute',
    since: record.managementLead?.since ?? occurredAt,
    person: record.managementLead?.person ?? null,
  },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** So many minutes more; by whom and at what is in the entry (1.k). */
export const addEffort = (record: IncidentRecord, { payload }: Given<'recordEffort'>): IncidentRecord => ({
  ...record,
  spending: { ...record.spending, effortMinutes: record.spending.effortMinutes + payload.minutes },
});

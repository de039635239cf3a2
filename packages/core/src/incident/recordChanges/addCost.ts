import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** So much more was spent; on what is in the entry (1.k). */
export const addCost = (record: IncidentRecord, { payload }: Given<'recordCost'>): IncidentRecord => ({
  ...record,
  spending: { ...record.spending, spent: record.spending.spent + payload.amount },
});

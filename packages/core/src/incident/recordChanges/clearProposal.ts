import type { IncidentRecord } from '../incidentRecord.ts';

/** The proposal is off the table, and what was agreed to and backed up for it no longer counts (5.9.c). */
export const clearProposal = (record: IncidentRecord): IncidentRecord => ({
  ...record,
  agreement: null,
  backup: null,
  spending: { ...record.spending, estimated: 0 },
});

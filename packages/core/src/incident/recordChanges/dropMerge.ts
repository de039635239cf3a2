import type { IncidentRecord } from '../incidentRecord.ts';

/** The other incident does not take it (PR.c). */
export const dropMerge = (record: IncidentRecord): IncidentRecord => ({
  ...record,
  relations: { ...record.relations, main: null },
});

import type { IncidentRecord } from '../incidentRecord.ts';

/** Another tier has it: nobody there holds it yet, and a vendor's contract ends with the vendor's turn. */
export const countHandOver = (record: IncidentRecord): IncidentRecord => ({
  ...record,
  handOvers: record.handOvers + 1,
  holder: null,
  vendor: null,
});

import type { IncidentRecord } from '../incidentRecord.ts';

/** One more of what the record only counts; what each said is in its entry. */
export const count =
  (counted: 'escalations' | 'notes') =>
  (record: IncidentRecord): IncidentRecord => ({ ...record, [counted]: record[counted] + 1 });

import type { IncidentRecord } from '../incidentRecord.ts';

/** The desk leads again (5.5.d). */
export const clearLead = (record: IncidentRecord): IncidentRecord => ({ ...record, managementLead: null });

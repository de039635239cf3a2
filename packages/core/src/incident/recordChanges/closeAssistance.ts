import type { IncidentRecord } from '../incidentRecord.ts';

/** No vendor helps any longer (3.4.f); what came of it is in the journal. */
export const closeAssistance = (record: IncidentRecord): IncidentRecord => ({ ...record, assistance: null });

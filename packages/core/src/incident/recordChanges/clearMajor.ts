import type { IncidentRecord } from '../incidentRecord.ts';

/** No major incident, or none any longer: there is nothing to report or review. Actions decided on before stay. */
export const clearMajor = (record: IncidentRecord): IncidentRecord => ({
  ...record,
  majorIncident: { ...record.majorIncident, proposedAt: null, declared: null, report: null, review: null },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Somebody else owns the major incident (ISO.b). */
export const changeMajorOwner = (
  record: IncidentRecord,
  { payload: { owner } }: Given<'nameMajorIncidentOwner'>,
): IncidentRecord => ({
  ...record,
  majorIncident: {
    ...record.majorIncident,
    declared: record.majorIncident.declared && { ...record.majorIncident.declared, owner },
  },
});

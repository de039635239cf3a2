import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { withConsulted } from './keepConsultation.ts';

/** One more attempt by telephone, and the articles it went by (5.3.a). */
export const keepGuidance = (record: IncidentRecord, { payload }: Given<'recordGuidance'>): IncidentRecord => ({
  ...withConsulted(record, payload.articles),
  guidanceAttempts: record.guidanceAttempts + 1,
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The vendor has answered; the first time counts (3.4.f). */
export const answerForVendor = (record: IncidentRecord, { occurredAt }: Given<'answerAssistance'>): IncidentRecord => ({
  ...record,
  assistance: record.assistance && {
    ...record.assistance,
    answeredAt: record.assistance.answeredAt ?? occurredAt,
  },
});

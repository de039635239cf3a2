import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Who was urged has answered (1.l). */
export const settleExpediting = (
  record: IncidentRecord,
  { occurredAt }: Given<'answerExpediting'>,
): IncidentRecord => ({
  ...record,
  expediting: record.expediting && { ...record.expediting, answeredAt: occurredAt },
});

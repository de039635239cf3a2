import { completeResponse } from '../clocks/completeResponse.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The desk has taken the report up; the one who did holds it. The first human reaction is the response (5.1.e). */
export const stampAcceptance = (
  record: IncidentRecord,
  { occurredAt, actor }: Given<'acceptIncident'>,
): IncidentRecord => ({
  ...completeResponse(record, occurredAt),
  acceptedAt: occurredAt,
  holder: { person: actor.id, since: occurredAt },
  queue: null,
});

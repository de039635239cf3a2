import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The customer knows how it stands; the next reminder to tell them is reckoned from here (3.2.e). */
export const stampProgress = (
  record: IncidentRecord,
  { occurredAt }: Pick<IncidentEvent, 'occurredAt'>,
): IncidentRecord => ({
  ...record,
  progressToldAt: occurredAt,
  progressReminders: 0,
});

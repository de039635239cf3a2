import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The reminder to tell the customer, and those before it that nobody sent (3.2.e). */
export const countProgressReminder = (
  record: IncidentRecord,
  { missed = 0 }: Given<'remindOfProgress'>,
): IncidentRecord => ({ ...record, progressReminders: record.progressReminders + 1 + missed });

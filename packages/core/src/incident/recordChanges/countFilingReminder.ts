import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One more reminder to acknowledge the work order, and those before it that nobody sent (5.11.b). */
export const countFilingReminder = (
  record: IncidentRecord,
  { missed = 0 }: Given<'remindOfWorkOrder'>,
): IncidentRecord => ({
  ...record,
  filing: record.filing && { ...record.filing, reminders: record.filing.reminders + 1 + missed },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The reminder to tell the other users, and those before it that nobody sent (3.2.e). */
export const countUsersReminder = (record: IncidentRecord, { missed = 0 }: Given<'remindOfUsers'>): IncidentRecord => ({
  ...record,
  affected: { ...record.affected, reminders: record.affected.reminders + 1 + missed },
});

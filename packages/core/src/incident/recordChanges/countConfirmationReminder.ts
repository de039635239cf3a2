import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One more reminder to confirm, and those before it that nobody sent (5.10.c). */
export const countConfirmationReminder = (
  record: IncidentRecord,
  { missed = 0 }: Given<'remindOfConfirmation'>,
): IncidentRecord => ({
  ...record,
  confirmationAsked: record.confirmationAsked && {
    ...record.confirmationAsked,
    reminders: record.confirmationAsked.reminders + 1 + missed,
  },
});

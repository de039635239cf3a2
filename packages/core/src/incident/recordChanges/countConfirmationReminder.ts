import type { IncidentRecord } from '../incidentRecord.ts';

/** One more reminder to confirm (5.10.c). */
export const countConfirmationReminder = (record: IncidentRecord): IncidentRecord => ({
  ...record,
  confirmationAsked: record.confirmationAsked && {
    ...record.confirmationAsked,
    reminders: record.confirmationAsked.reminders + 1,
  },
});

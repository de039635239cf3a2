import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One more reminder of what is waited for, and those before it that nobody sent (PR.a). */
export const countWaitReminder = (
  record: IncidentRecord,
  { payload: { reason }, missed = 0 }: Given<'remindOfWaiting'>,
): IncidentRecord => ({
  ...record,
  waiting: record.waiting.map((wait) =>
    wait.reason === reason ? { ...wait, reminders: wait.reminders + 1 + missed } : wait,
  ),
});

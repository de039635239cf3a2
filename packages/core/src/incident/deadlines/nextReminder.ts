import type { DerivationView, EpochMilliseconds } from '@statedesk/engine';
import type { DeadlineOfIncident } from './incidentDeadline.ts';

/** A moment the calendar gives, and whether it is certain. */
export interface Moment {
  readonly at: EpochMilliseconds;
  readonly provisional: boolean;
}

/** Reminders that come one after the other, the first numbered 1. */
export interface Reminders extends Pick<DeadlineOfIncident, 'id' | 'cycle' | 'anchor' | 'requirement' | 'command'> {
  /** How many the record counts. */
  readonly sent: number;
  readonly most: number;
  readonly dueAt: (number: number) => Moment;
}

/** The next reminder of a series, none after the last. One that has fired is never derived again (R10). */
export const nextReminder = (
  { sent, most, dueAt, command, requirement, ...anchored }: Reminders,
  view: DerivationView,
): DeadlineOfIncident | undefined => {
  for (let number = sent + 1; number <= most; number += 1) {
    const key = { ...anchored, rung: `reminder${number}` };
    if (view.hasFired(key)) continue;
    const { at, provisional } = dueAt(number);
    return { ...key, requirement, dueAt: at, provisional, command };
  }
  return undefined;
};

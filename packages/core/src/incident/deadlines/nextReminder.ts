import type { DerivationView, EpochMilliseconds } from '@statedesk/engine';
import type { DeadlineOfIncident } from './incidentDeadline.ts';

/** A moment the calendar gives, and whether it is certain. */
export interface Moment {
  readonly at: EpochMilliseconds;
  readonly provisional: boolean;
}

/** Reminders that come one after the other, the first numbered 1. */
export interface Reminders extends Pick<DeadlineOfIncident, 'id' | 'cycle' | 'anchor' | 'requirement' | 'command'> {
  /** How many are over, the missed ones among them. */
  readonly past: number;
  readonly most: number;
  /** From when on none comes any more. */
  readonly before: EpochMilliseconds;
  readonly dueAt: (number: number) => Moment;
}

/**
 * The next reminder of a series, none after the last. Of several that nobody sent, one is sent (R10); one that has fired
 * is never derived again.
 */
export const nextReminder = (
  { past, most, before, dueAt, command, requirement, ...anchored }: Reminders,
  view: DerivationView,
): DeadlineOfIncident | undefined => {
  const keyOf = (number: number) => ({ ...anchored, rung: `reminder${number}` });
  let number = past + 1;
  while (number <= most && view.hasFired(keyOf(number))) number += 1;
  if (number > most) return undefined;
  const { at, provisional } = dueAt(number);
  if (at >= before) return undefined;
  const next = (after: EpochMilliseconds): EpochMilliseconds => {
    for (let later = number + 1; later <= most; later += 1) {
      const due = dueAt(later).at;
      if (due > after) return due < before ? due : Infinity;
    }
    return Infinity;
  };
  return { ...keyOf(number), requirement, dueAt: at, provisional, command, repeats: { next } };
};

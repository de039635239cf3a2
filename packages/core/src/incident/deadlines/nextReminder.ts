import type { DerivationView, EpochMilliseconds } from '@statedesk/engine';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { DeadlineOfIncident } from './incidentDeadline.ts';
import type { DayReckoning, TimeReckoning } from '../../procedure/deadlines/reckoning.ts';

/** Reminders that come one after the other, the first numbered 1. */
export interface Reminders extends Pick<DeadlineOfIncident, 'id' | 'cycle' | 'anchor' | 'requirement' | 'command'> {
  /** How many are over, the missed ones among them. */
  readonly past: number;
  readonly most: number;
  /** From when on none comes any more. */
  readonly before: EpochMilliseconds;
  readonly reckoned: (number: number) => TimeReckoning | DayReckoning;
}

/**
 * The next reminder of a series, none after the last. Of several that nobody sent, one is sent (R10); one that has fired
 * is never derived again.
 */
export const nextReminder = (
  { past, most, before, reckoned, command, requirement, ...anchored }: Reminders,
  view: DerivationView,
): DeadlineOfIncident | undefined => {
  const keyOf = (number: number) => ({ ...anchored, rung: `reminder${number}` });
  let number = past + 1;
  while (number <= most && view.hasFired(keyOf(number))) number += 1;
  if (number > most) return undefined;
  const dueOf = (which: number) => dueBy(reckoned(which), view);
  const due = dueOf(number);
  if (due.dueAt >= before) return undefined;
  const next = (after: EpochMilliseconds): EpochMilliseconds => {
    for (let later = number + 1; later <= most; later += 1) {
      const { dueAt } = dueOf(later);
      if (dueAt > after) return dueAt < before ? dueAt : Infinity;
    }
    return Infinity;
  };
  return { ...keyOf(number), requirement, ...due, command, repeats: { next } };
};

import type { Clock, EpochMilliseconds, Instant } from '@statedesk/engine';
import { fromInstant, instantSchema } from '@statedesk/engine';

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Moves to an instant, RFC 3339 with an offset. Backwards too: a machine's clock does that (rule R11). */
  advanceTo(instant: Instant): void;
  /** Moves on by so many milliseconds. */
  advanceBy(milliseconds: number): void;
}

/**
 * The time of a test: no sleeping, no waiting, and every run sees the same instants.
 *
 * @param start RFC 3339 with an offset; a text without one is refused, it would be another instant on every machine.
 * @throws ZodError where an instant does not parse.
 *
 * @example
 * ```ts
 * const clock = virtualClock('2026-03-02T09:00:00+08:00');
 * clock.advanceBy(15 * 60_000); // the hotline's quarter of an hour is over
 * ```
 */
export const virtualClock = (start: Instant): VirtualClock => {
  let now: EpochMilliseconds = fromInstant(instantSchema.parse(start));
  return {
    now: () => now,
    advanceTo: (instant) => {
      now = fromInstant(instantSchema.parse(instant));
    },
    advanceBy: (milliseconds) => {
      now += milliseconds;
    },
  };
};

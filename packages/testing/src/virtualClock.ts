import type { Clock, EpochMilliseconds, Instant } from '@statedesk/engine';
import { fromInstant, inBoth, instantSchema, parseOptions } from '@statedesk/engine';
import * as z from 'zod';

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Moves to an instant, RFC 3339 with an offset. Backwards too: a machine's clock does that (rule R11). */
  advanceTo(instant: Instant): void;
  /** Moves on by so many milliseconds. */
  advanceBy(milliseconds: number): void;
}

const instantFor = (of: string, instant: Instant): EpochMilliseconds =>
  fromInstant(parseOptions(of, instantSchema, instant));

const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2200, 0, 1) - 1;

const stepsFrom = (now: EpochMilliseconds) =>
  z
    .int(inBoth('expected whole milliseconds', '须为整毫秒数'))
    .min(earliest - now)
    .max(latest - now);

/**
 * The time of a test: no sleeping, no waiting, and every run sees the same instants.
 *
 * @param start RFC 3339 with an offset; a text without one is refused, it would be another instant on every machine.
 * @throws InvalidOptionsError `invalid-options` where an instant or a number of milliseconds does not parse, or the clock
 * would leave the years 1970 to 2199.
 *
 * @example
 * ```ts
 * const clock = virtualClock('2026-03-02T09:00:00+08:00');
 * clock.advanceBy(15 * 60_000); // the hotline's quarter of an hour is over
 * ```
 */
export const virtualClock = (start: Instant): VirtualClock => {
  let now: EpochMilliseconds = instantFor('virtualClock', start);
  return {
    now: () => now,
    advanceTo: (instant) => {
      now = instantFor('virtualClock.advanceTo', instant);
    },
    advanceBy: (milliseconds) => {
      now += parseOptions('virtualClock.advanceBy', stepsFrom(now), milliseconds);
    },
  };
};

import type { Clock, EpochMilliseconds } from '@statedesk/engine';

/** A clock that stands where the log stands. */
export interface LogClock extends Clock {
  /** Goes on to an instant. The log is in order of time, so it never goes back. */
  moveTo(at: EpochMilliseconds): void;
}

/** A clock for one replay, standing at 1970 until the first row moves it. */
export const logClock = (): LogClock => {
  let now: EpochMilliseconds = 0;
  return {
    now: () => now,
    moveTo: (at) => {
      now = at;
    },
  };
};

import type { Clock, EpochMilliseconds } from '@statedesk/engine';

/** The true time of a simulation. It only moves on; what goes wrong are the clocks of processes. */
export interface TrueTime extends Clock {
  advanceTo(at: EpochMilliseconds): void;
}

// A Monday morning in Beijing, working time in most calendars.
const beginning = Date.parse('2026-03-02T09:00:00+08:00');

export const createTime = (): TrueTime => {
  let now: EpochMilliseconds = beginning;
  return {
    now: () => now,
    advanceTo: (at) => {
      now = Math.max(now, at);
    },
  };
};

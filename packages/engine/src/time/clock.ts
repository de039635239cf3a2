import { offering } from '../door/offering.ts';
import type { EpochMilliseconds } from './instant.ts';

/** Where the engine learns what time it is. Nothing else in the library reads a clock. */
export interface Clock {
  /** The present instant. May jump: recorded time is kept from going backwards by rule R11. */
  now(): EpochMilliseconds;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  // eslint-disable-next-line no-restricted-properties -- the one place that may
  now: () => Date.now(),
};

/** A clock at the door of whoever is given one. */
export const clockSchema = offering<Clock>({ en: 'a clock', zh: '时钟' }, { now: true });

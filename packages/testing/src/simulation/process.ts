import type { Clock, EpochMilliseconds } from '@statedesk/engine';
import type { TrueTime } from './time.ts';

/** A process as the simulation sees it: it lives or not, it stands still or not, and its clock may be wrong. */
export interface Process {
  readonly name: string;
  /** What its machine shows. */
  readonly clock: Clock;
  isAlive(): boolean;
  /** Nothing of it happens before. */
  stalledUntil(): EpochMilliseconds;
  /** Ends it without any clearing up: no call of it is carried out any more, no promise of it settles. */
  kill(): void;
  /** It stands still, and does not know. Its clock goes on. */
  stall(until: EpochMilliseconds): void;
  /** Its clock jumps: from now on it is wrong by so many milliseconds. */
  setClock(wrongBy: number): void;
}

export const createProcess = (name: string, time: TrueTime): Process => {
  let alive = true;
  let stalled: EpochMilliseconds = 0;
  let wrong = 0;
  return {
    name,
    clock: { now: () => time.now() + wrong },
    isAlive: () => alive,
    stalledUntil: () => stalled,
    kill: () => {
      alive = false;
    },
    stall: (until) => {
      stalled = Math.max(stalled, until);
    },
    setClock: (wrongBy) => {
      wrong = wrongBy;
    },
  };
};

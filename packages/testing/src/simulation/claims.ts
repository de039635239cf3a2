import type { ClaimedEffect, EpochMilliseconds, WakeClaim, WakePlace } from '@statedesk/engine';
import { shortly } from './describeCall.ts';
import type { Finding } from './finding.ts';

/** What is in a worker's hands, and until when by the clocks that were told to the store. */
export interface Claims {
  effects(claimed: readonly ClaimedEffect[], now: EpochMilliseconds, leaseMilliseconds: number): void;
  /** The claim with this token is over, if the store said so. */
  settled(key: string, token: string, wasHeld: boolean): void;
  wakes(claimed: readonly WakePlace[], now: EpochMilliseconds, claim: WakeClaim): void;
  released(holder: string): void;
}

interface Held {
  readonly by: string;
  readonly until: EpochMilliseconds;
}

/** Keeps an account of leases by itself, and notes what is handed out while another's lease still runs. */
export const createClaims = (find: (finding: Finding) => void): Claims => {
  const held = new Map<string, Held>();
  const take = (what: string, by: string, now: EpochMilliseconds, until: EpochMilliseconds): void => {
    const before = held.get(what);
    if (before && before.by !== by && before.until > now)
      find({ rule: 'lease-broken', message: `${what} was handed out ${before.until - now} ms before a lease ran out` });
    held.set(what, { by, until });
  };
  return {
    effects: (claimed, now, lease) => {
      for (const { key, token } of claimed) take(`effect ${key}`, token, now, now + lease);
    },
    settled: (key, token, wasHeld) => {
      const before = held.get(`effect ${key}`);
      if (wasHeld && before?.by !== token)
        find({ rule: 'lease-broken', message: `effect ${shortly(key)} was settled by one who did not hold it` });
      if (before?.by === token) held.delete(`effect ${key}`);
    },
    wakes: (claimed, now, { holder, leaseMilliseconds }) => {
      for (const { id, wakeAt } of claimed) take(`wake-up ${id} ${wakeAt}`, holder, now, now + leaseMilliseconds);
    },
    released: (holder) => {
      for (const [what, { by }] of held) if (by === holder) held.delete(what);
    },
  };
};

import { allOver } from './allOver.ts';
import { deliver, type Delivered } from './deliver.ts';
import type { EngineParts } from './parts.ts';
import { wake } from './wake.ts';

/** What one look at the clock did. */
export interface TickReport extends Delivered {
  /** Deadlines that were executed. */
  readonly fired: number;
  /** Stale wake-ups that were only set right. */
  readonly rearmed: number;
  /** Instances that could not go on and wait for a person. */
  readonly setAside: number;
}

const wakeAtOnce = 128;

interface WakeCounts {
  fired: number;
  rearmed: number;
  setAside: number;
}

const wakeDue = async (parts: EngineParts, signal: AbortSignal): Promise<WakeCounts> => {
  const counts: WakeCounts = { fired: 0, rearmed: 0, setAside: 0 };
  const now = parts.clock.now();
  const seen = new Set<string>();
  let limit = wakeAtOnce;
  while (!signal.aborted) {
    // A look at much takes long: a lease begins when it is taken, not when the look began.
    const leaseMilliseconds = parts.claim.leaseMilliseconds + Math.max(0, parts.clock.now() - now);
    const claim = { ...parts.claim, leaseMilliseconds };
    const due = await parts.store.claimDue(now, limit, parts.procedures.known, claim);
    // An instance is taken once a tick: one that another writer keeps changing is the next tick's.
    const fresh = due.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0 && due.length < limit) break;
    // What somebody's open transaction holds is due as before: room for those behind it.
    limit = wakeAtOnce + due.length - fresh.length;
    const woken = await allOver(fresh.map(({ id }) => wake(parts, id)));
    for (const { id } of fresh) seen.add(id);
    for (const { fired, ended } of woken) {
      counts.fired += fired;
      if (ended === 'rearmed') counts.rearmed += 1;
      if (ended === 'set-aside') counts.setAside += 1;
    }
  }
  return counts;
};

/** Lets everything that is due happen and delivers what waits in the outbox, once. */
export const tick = async (parts: EngineParts, signal: AbortSignal): Promise<TickReport> => {
  const woken = await wakeDue(parts, signal);
  return { ...woken, ...(await deliver(parts, signal)) };
};

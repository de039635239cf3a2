import * as z from 'zod';
import { callable } from '../door/offering.ts';
import { parseOptions } from '../door/parseOptions.ts';
import type { EngineParts } from './parts.ts';
import { waitingShape } from './query.ts';
import { tell } from './tell.ts';
import { tick, type TickReport } from './tick.ts';

/** How a worker works. */
export interface WorkOptions {
  /** Ends the work: what is running is finished first. */
  readonly signal: AbortSignal;
  /** The longest pause before looking again, in milliseconds; default 1,000. */
  readonly pollMilliseconds?: number;
  /** Told of every look that did something, and of every one that failed; the work goes on either way. */
  readonly onTick?: (report: TickReport | { readonly error: unknown }) => void;
}

const optionsSchema = z.strictObject({
  ...waitingShape,
  onTick: callable<NonNullable<WorkOptions['onTick']>>().optional(),
});

const earliest = (...instants: readonly (number | null)[]): number | null => {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
};

const pauseUntilNext = async (parts: EngineParts, poll: number): Promise<number> => {
  const next = earliest(
    await parts.store.nextWake(parts.procedures.known, parts.claim.holder),
    await parts.store.nextEffect(),
  );
  return next === null ? poll : Math.min(poll, Math.max(0, next - parts.clock.now()));
};

const didSomething = (report: TickReport): boolean => Object.values(report).some((count: number) => count > 0);

/**
 * Looks at the clock again and again until told to stop. The pauses are hints: a worker that sleeps too long makes
 * things late, never lost (rules R8, R9).
 * @throws InvalidOptionsError
 */
export const work = async (parts: EngineParts, options: WorkOptions, closing: AbortSignal): Promise<void> => {
  const { signal, pollMilliseconds: poll, onTick } = parseOptions('work', optionsSchema, options);
  const stop = AbortSignal.any([signal, closing]);
  while (!stop.aborted) {
    let pause = poll;
    let seen: number | undefined;
    try {
      const report = await tick(parts, stop);
      if (didSomething(report)) tell(onTick, report);
      // Before it is asked how long to wait: what is committed from here on is not slept through.
      seen = parts.committed.raised();
      pause = await pauseUntilNext(parts, poll);
    } catch (error) {
      tell(onTick, { error });
    }
    // Never a busy loop, even where something due cannot be taken at once.
    await parts.committed.wait(Math.max(pause, 10), stop, seen);
  }
};

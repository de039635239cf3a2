import type { CommitResult, InstanceCommit } from '../store/storedRows.ts';
import { InstanceHeldError } from './instanceHeldError.ts';
import type { Pause } from './pause.ts';

/** A commit's end where nobody's open transaction holds the instance. */
export type SettledCommit = Exclude<CommitResult, { readonly outcome: 'held' }>;

// Most transactions last a few milliseconds; one that lasts five seconds is somebody's mistake.
const pauses = [1, 2, 5, 10, 20, 40, 80, ...Array<number>(48).fill(100)];

/**
 * Tries a commit until nobody's open transaction holds its instance. In between it waits outside of any transaction, so
 * that it takes neither a connection nor the turn of another commit.
 * @throws InstanceHeldError where the instance was held for five seconds
 */
export const untilFree = async (
  kind: string,
  { next: { id } }: InstanceCommit,
  { tryOnce, pause: wait }: { readonly tryOnce: () => Promise<CommitResult>; readonly pause: Pause },
): Promise<SettledCommit> => {
  for (const pause of pauses) {
    const result = await tryOnce();
    if (result.outcome !== 'held') return result;
    await wait(pause);
  }
  throw new InstanceHeldError(`Another transaction has held '${id}' for five seconds. Nothing was written.`, {
    store: kind,
  });
};

import { StoreUnavailableError } from '../errors/storeUnavailableError.ts';
import type { Store } from '../store/store.ts';
import type { CommitResult, InstanceCommit } from '../store/storedRows.ts';
import type { Clock } from '../time/clock.ts';
import { platformPause, type Pause } from './pause.ts';
import { untilFree, type SettledCommit } from './untilFree.ts';

/** Collects commits that arrive together into one transaction (architecture §6). */
export interface CommitQueue {
  /** Tries again while somebody's open transaction holds the instance, for some seconds. @throws StoreUnavailableError */
  submit(commit: InstanceCommit): Promise<SettledCommit>;
  /** Tries once. */
  tryOnce(commit: InstanceCommit): Promise<CommitResult>;
}

interface Waiting {
  readonly commit: InstanceCommit;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

const largestBatch = 256;

const commitBatch = async (store: Store, clock: Clock, batch: readonly Waiting[]): Promise<void> => {
  try {
    const results = await store.commit(
      batch.map(({ commit }) => commit),
      clock.now(),
    );
    batch.forEach(({ resolve, reject }, index) => {
      const result = results[index];
      if (result) resolve(result);
      else reject(unanswered(store, results.length, batch.length));
    });
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
};

const unanswered = (store: Store, answers: number, asked: number): StoreUnavailableError =>
  new StoreUnavailableError(`The store answered ${answers} of ${asked} commits`, { store: store.kind });

/**
 * While a transaction is under way, what arrives waits for the next one; a lone commit starts at once. Nobody waits for
 * company. At most one commit an instance is ever queued, because commands on one instance are decided in order.
 */
export const createCommitQueue = (store: Store, clock: Clock, pause: Pause = platformPause): CommitQueue => {
  let queue: Waiting[] = [];
  let running = false;

  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.slice(0, largestBatch);
      queue = queue.slice(largestBatch);
      await commitBatch(store, clock, batch);
    }
    running = false;
  };

  const tryOnce = (commit: InstanceCommit): Promise<CommitResult> =>
    new Promise((resolve, reject) => {
      queue.push({ commit, resolve, reject });
      if (running) return;
      running = true;
      // One turn of the microtask queue gathers the callers that decided in the same breath.
      queueMicrotask(() => void drain());
    });

  return { tryOnce, submit: (commit) => untilFree(store.kind, commit, { tryOnce: () => tryOnce(commit), pause }) };
};

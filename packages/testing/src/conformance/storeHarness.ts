import type { EpochMilliseconds, InstanceCommit, Store } from '@statedesk/engine';
import type { RawReader } from './rawReader.ts';

/** `true`, or the reason why this store does not have it: shown with every case that is skipped for it. */
export type Capability = true | string;

/** What not every store can do. The table of these, store by store, is the compatibility table. */
export interface StoreCapabilities {
  /** Several handles on one database at a time. */
  readonly handles: Capability;
  /** The database outlives its last handle. */
  readonly reopening: Capability;
  /** A commit can be killed between any two of its steps, by `crashDuring`. */
  readonly crashing: Capability;
}

/** One database, empty at first. */
export interface StoreSubject {
  /** A handle on it. Called again: another handle, or the database reopened. */
  open(): Promise<Store>;
  readonly raw: RawReader;
  /**
   * Commits in a process that dies, without any clearing up, once it has done `steps` steps. `finished`: the commit
   * needs no more than that and came to its end.
   */
  readonly crashDuring?: (
    batch: readonly InstanceCommit[],
    at: EpochMilliseconds,
    steps: number,
  ) => Promise<'crashed' | 'finished'>;
  /** Removes it. Every handle is closed by then. */
  destroy(): Promise<void>;
}

/** How the suite gets at a store. */
export interface StoreHarness {
  readonly capabilities: StoreCapabilities;
  /** A new, empty database; called once for every case. */
  create(): Promise<StoreSubject>;
}

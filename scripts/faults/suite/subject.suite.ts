import type { Store, StoredEntry, StoredInstance } from '@statedesk/engine';
import type { Work } from './work.suite.ts';
import type { Loss } from './cuttingProxy.suite.ts';

/** What lies in the database, read past the store. */
export interface Rows {
  /** By position. */
  readonly journal: readonly Omit<StoredEntry, 'entry'>[];
  readonly instances: readonly Pick<StoredInstance, 'id' | 'revision' | 'head' | 'snapshot'>[];
  /** Keys of effects that are not delivered. */
  readonly outbox: readonly string[];
}

/** One database of an adapter, and what can be done to it. */
export interface Subject {
  open(): Promise<Store>;
  rows(): Promise<Rows>;
  /** Where a process of its own finds it. */
  readonly place?: string;
  /** Overwrites what an instance’s row holds, as a person with a tool would. */
  readonly edit?: (instanceId: string) => Promise<void> | void;
  /** Lets no file grow any more. */
  readonly fill?: () => Promise<void> | void;
  /** Work that a full disk need not stop: all that it writes has a place already. */
  readonly needsNoRoom?: readonly Work[];
  /** Ends what was begun by `fill` or `cut`. */
  readonly room?: () => Promise<void> | void;
  /** Cuts the connection of whoever asks next: its request is lost, or the reply to it. */
  readonly cut?: (what: Loss) => Promise<void>;
  /** Kills the server without any clearing up and starts it again. */
  readonly restart?: () => Promise<void>;
  destroy(): Promise<void>;
}

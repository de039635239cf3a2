import type { Store, StoredEntry, StoredInstance } from '@statedesk/engine';

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
  /** Lets no file grow any more, until `room`. */
  readonly fill?: () => Promise<void> | void;
  readonly room?: () => Promise<void> | void;
  /** Cuts every connection there is. */
  readonly cut?: () => Promise<void>;
  /** Kills the server without any clearing up and starts it again. */
  readonly restart?: () => Promise<void>;
  destroy(): Promise<void>;
}

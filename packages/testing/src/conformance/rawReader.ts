import type { EpochMilliseconds, Lane, StoredEntry, StoredInstance } from '@statedesk/engine';

/** An effect that the outbox holds, delivered ones left out. */
export interface RawEffect {
  readonly key: string;
  readonly instanceId: string;
  readonly revision: number;
  readonly type: string;
  readonly lane: Lane;
  readonly payload: string;
}

/** A row of personal values, erased or not, with all it still holds. */
export interface RawPersonalValue {
  readonly reference: string;
  readonly subject: string | null;
  readonly salt: string | null;
  readonly value: string | null;
  readonly erasedAt: EpochMilliseconds | null;
}

/**
 * What lies in the database, read past the store's own code: a store is not its own witness. Written anew for each
 * database, with its plain client and queries of its own.
 */
export interface RawReader {
  /** Every journal row, by position. */
  journalRows(): Promise<readonly StoredEntry[]>;
  /** Every instance row, by position. */
  instanceRows(): Promise<readonly StoredInstance[]>;
  /** Every row of the outbox, in the order of announcement. */
  outboxRows(): Promise<readonly RawEffect[]>;
  /** Every row of personal values, by reference. */
  personalRows(): Promise<readonly RawPersonalValue[]>;
}

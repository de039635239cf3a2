import type { Lane } from '../../definition/effect.ts';
import type { EpochMilliseconds } from '../../time/instant.ts';
import type { StoredDocument, StoredEntry, StoredInstance, StoredPersonalValue } from '../storedRows.ts';

/** A row of the outbox: an effect on its way, and how far it has come. */
export interface OutboxRow {
  readonly key: string;
  readonly instanceId: string;
  readonly revision: number;
  readonly type: string;
  readonly lane: Lane;
  readonly payload: string;
  readonly standing: 'waiting' | 'dead' | 'unhandled';
  /** Claimable from then on, once it is the head of its lane; 0: at once. */
  readonly readyAt: EpochMilliseconds;
  readonly attempts: number;
  /** Of the claim that holds it; `null`: none does. */
  readonly token: string | null;
  readonly error: string | null;
}

/** One worker's hold on one wake-up of an instance. */
export interface WakeLease {
  readonly wakeAt: EpochMilliseconds;
  readonly holder: string;
  readonly until: EpochMilliseconds;
}

/** What a memory store keeps. Rows are replaced, never changed, so that a row once handed out stays as it was. */
export interface MemoryTables {
  readonly instances: Map<string, StoredInstance>;
  /** Every entry; position 1 is at index 0. */
  readonly journal: StoredEntry[];
  /** The same entries by instance; revision 1 is at index 0. */
  readonly entries: Map<string, StoredEntry[]>;
  /** By key; a map keeps the order in which effects were announced. */
  readonly outbox: Map<string, OutboxRow>;
  readonly personal: Map<string, StoredPersonalValue>;
  readonly documents: Map<string, StoredDocument>;
  /** By instance: who took its wake-up, and until when. */
  readonly wakeLeases: Map<string, WakeLease>;
  /** By instance: what it is pinned to. */
  readonly pins: Map<string, readonly string[]>;
}

/** Empty tables. Two stores over the same tables are two handles on one database. */
export const memoryTables = (): MemoryTables => ({
  instances: new Map(),
  journal: [],
  entries: new Map(),
  outbox: new Map(),
  personal: new Map(),
  documents: new Map(),
  wakeLeases: new Map(),
  pins: new Map(),
});

import type { FactValue, Slot } from '../definition/fact.ts';
import type { Lane } from '../definition/effect.ts';
import type { EpochMilliseconds } from '../time/instant.ts';

/** The facts of one instance by slot. Instants as RFC 3339 text; a slot that is absent holds null. */
export type FactSlots = Readonly<Partial<Record<Slot, FactValue>>>;

/** The row an instance is kept in. */
export interface StoredInstance {
  readonly id: string;
  readonly procedure: string;
  readonly tenant: string;
  readonly version: number;
  /** The number of entries in its journal. */
  readonly revision: number;
  /** RFC 8785 text; opaque to the store. */
  readonly snapshot: string;
  /** The hash of its newest entry. */
  readonly head: string;
  readonly facts: FactSlots;
  readonly factsVersion: number;
  /** The earliest instant at which something of it falls due; `null`: nothing does (rule R8). */
  readonly wakeAt: EpochMilliseconds | null;
  /** Why it was set aside (rule R19), as JSON text; `null`: it was not. */
  readonly setAside: string | null;
  /** Its place in the order of births, which lists go by: unique, ascending, not without gaps. */
  readonly position: number;
}

/** An entry on its way into the journal. */
export interface NewEntry {
  readonly revision: number;
  /** RFC 8785 text of the entry; its bytes never change (rule R2). */
  readonly entry: string;
  readonly hash: string;
  /** Unique within the instance where present (rule R16). */
  readonly idempotencyKey: string | null;
}

/** An entry as the journal keeps it. */
export interface StoredEntry extends NewEntry {
  readonly instanceId: string;
  /**
   * Store-wide, 1, 2, 3 … without gaps, in the order of commits: what `changes` is read by. 0 within a host's transaction,
   * whose entries get their places when it is committed.
   */
  readonly position: number;
  /** When the transaction ran, by the clock of whoever ran it. Not part of the hashed bytes. */
  readonly committedAt: EpochMilliseconds;
}

/** An effect on its way into the outbox. */
export interface NewEffect {
  /** Store-wide unique and stable: the same decision announces the same key (rule R18). A key that waits is kept once. */
  readonly key: string;
  /** The revision of the entry that announced it: a commit may hold several entries (rule R9). */
  readonly revision: number;
  readonly type: string;
  readonly lane: Lane;
  /** RFC 8785 text. */
  readonly payload: string;
}

/** A personal value beside its reference; erasing removes `salt` and `value` (rule R6). */
export interface PersonalValue {
  readonly reference: string;
  readonly subject: string;
  readonly salt: string;
  readonly value: string;
}

/** What the table of personal values holds under a reference. */
export type StoredPersonalValue =
  | PersonalValue
  | {
      readonly reference: string;
      readonly erased: { readonly at: EpochMilliseconds; readonly by: string; readonly reason: string };
    };

/** All that one decision writes: entries, snapshot, facts, wake-up, effects, personal values: all of it or nothing. */
export interface InstanceCommit {
  /** The row as it shall stand; `position` and `setAside` are the store's to keep. */
  readonly next: Omit<StoredInstance, 'position' | 'setAside'>;
  /** The revision the decision was made on; 0: the instance must not exist yet. */
  readonly expectedRevision: number;
  /** Revisions `expectedRevision + 1 … next.revision`, in order. At least one. */
  readonly entries: readonly [NewEntry, ...NewEntry[]];
  readonly effects: readonly NewEffect[];
  readonly personal: readonly PersonalValue[];
  /**
   * What the instance is pinned to from now on (rule R4), no text twice; opaque to the store. Absent: what it was pinned
   * to before, which is nearly every commit.
   */
  readonly pins?: readonly string[];
}

/** A row by its place in the order of births. */
export interface PinnedInstance {
  readonly id: string;
  readonly position: number;
}

/** A place in the order of wake-ups: by `wakeAt`, then id. */
export interface WakePlace {
  readonly id: string;
  readonly wakeAt: EpochMilliseconds;
}

/** How one commit of a batch ended. */
export type CommitResult =
  | { readonly outcome: 'committed'; readonly entries: readonly StoredEntry[] }
  /** The instance stands at another revision (0: it does not exist). Nothing of this commit was written. */
  | { readonly outcome: 'conflict'; readonly revision: number }
  /** An entry of this instance already bears one of the idempotency keys. Nothing of this commit was written. */
  | { readonly outcome: 'duplicate'; readonly entry: StoredEntry }
  /** Somebody's open transaction holds the instance. Nothing of this commit was written; it may be tried again. */
  | { readonly outcome: 'held' };

/** Who takes wake-ups, and for how long others leave them alone. */
export interface WakeClaim {
  /** One worker's own name. */
  readonly holder: string;
  readonly leaseMilliseconds: number;
}

/** A policy, a calendar: immutable, found by the hash of its RFC 8785 text (rule R4). */
export interface StoredDocument {
  readonly hash: string;
  readonly kind: 'policy' | 'calendar';
  readonly text: string;
}

/** An effect a worker holds for a while. */
export interface ClaimedEffect extends NewEffect {
  readonly instanceId: string;
  /** Deliveries tried before this one. */
  readonly attempts: number;
  /** Proof of the claim: a settlement with another token is ignored. */
  readonly token: string;
}

export type EffectSettlement =
  | { readonly outcome: 'delivered' }
  /** Not delivered: claimable again from `at` on. */
  | { readonly outcome: 'retry'; readonly at: EpochMilliseconds; readonly error: string }
  /** Given up: a dead letter, which blocks its lane until a person resolves it (rule R18). */
  | { readonly outcome: 'dead'; readonly error: string }
  /** Nobody here handles this type: kept, out of its lane's way. */
  | { readonly outcome: 'unhandled' };

/** An effect that waits for a person: a dead letter, or one that nobody handles. */
export interface StuckEffect extends NewEffect {
  readonly instanceId: string;
  readonly standing: 'dead' | 'unhandled';
  /** Deliveries tried. */
  readonly attempts: number;
  /** Of the last delivery; `null`: none failed. */
  readonly error: string | null;
}

/** One comparison with a fact. All conditions of a query must hold. */
export type FactCondition =
  | { readonly slot: Slot; readonly equals: FactValue }
  | { readonly slot: Slot; readonly in: readonly FactValue[] }
  /** Half open: `from ≤ value < before`; null is in no range. */
  | { readonly slot: Slot; readonly from?: string | number; readonly before?: string | number };

export interface FactQuery {
  readonly procedure: string;
  readonly tenant?: string;
  readonly where: readonly FactCondition[];
  /** Search terms, each a piece of text the row's `text` fact must contain, both in their `searchForm`. A blank one asks nothing. */
  readonly text?: readonly string[];
}

export interface FactPage {
  /** By position (default) or by a slot, ties by position; nulls last. */
  readonly order?: { readonly slot: Slot; readonly direction: 'ascending' | 'descending' };
  /** The id of the last row of the page before; that row's present values count. An unknown id gives an empty page. */
  readonly after?: string;
  /** 1 to 1,000. */
  readonly limit: number;
}

/** The versions of definitions a worker has: what it may take from `due`. */
export interface KnownDefinition {
  readonly procedure: string;
  readonly version: number;
}

/** A definition and the version of its facts today. */
export interface OutdatedFacts extends KnownDefinition {
  readonly factsVersion: number;
}

/** Facts as a definition projects them today. */
export type ProjectedFacts = Pick<StoredInstance, 'facts' | 'factsVersion'>;

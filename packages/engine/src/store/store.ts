import type { FactValue, Slot } from '../definition/fact.ts';
import type { Lane } from '../definition/effect.ts';
import type { Clock } from '../time/clock.ts';
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

/**
 * What a database offers to `createEngine`. Texts are well-formed Unicode without U+0000 (PostgreSQL keeps neither) and
 * are ordered by code point, which is the order of their UTF-8 bytes, whatever the database's collation. Every method is its own transaction; all fail with the store errors of the
 * engine's union and no others. `@statedesk/testing` has the suite that an implementation must pass.
 */
export interface Store {
  /** For messages and health: `memory`, `sqlite`, `postgres`. */
  readonly kind: string;

  /** The row of an instance, or undefined. Sees every commit that was acknowledged before the call. */
  load(instanceId: string): Promise<StoredInstance | undefined>;

  /**
   * Commits decisions that arrived together in one transaction, each answered alone and in order.
   * At most one commit an instance in a batch. A conflict or a duplicate writes nothing of its own commit and
   * disturbs no other; where both apply, duplicate is the answer. After `committed`, the rows survive a crash as far
   * as the store's documented durability goes. Two writers on one instance: the second meets `conflict`, or `held` while the
   * first has not ended: a commit waits for nobody's transaction.
   * @throws StoreUnavailableError where nothing of the batch was written, or where the answer was lost and nobody can tell: the
   * message says which. The same commands, given again under their keys, find out.
   */
  commit(batch: readonly InstanceCommit[], committedAt: EpochMilliseconds): Promise<readonly CommitResult[]>;

  /** The entry of an instance with this idempotency key, or undefined. */
  entryByKey(instanceId: string, idempotencyKey: string): Promise<StoredEntry | undefined>;

  /** Entries of one instance with revision > `after`, ascending, at most `limit`. */
  journal(instanceId: string, after: number, limit: number): Promise<readonly StoredEntry[]>;

  /** Entries of all instances with position > `after`, ascending, at most `limit`. Never skips a position that a later commit could still fill. */
  changes(after: number, limit: number): Promise<readonly StoredEntry[]>;

  /** The newest position; 0 in an empty store. */
  position(): Promise<number>;

  /**
   * Instances with `wakeAt ≤ now`, of a known definition (`null`: of any), not set aside; by `wakeAt`, then id; those
   * behind the place `after`, which need not be taken; at most `limit`.
   */
  due(
    now: EpochMilliseconds,
    limit: number,
    known: readonly KnownDefinition[] | null,
    after?: WakePlace,
  ): Promise<readonly WakePlace[]>;

  /**
   * As `due`, without what another holder took by a lease that still runs; takes what it returns. A lease is on one `wakeAt`:
   * an instance that got another one is free. Workers share the work by it, and no more than that: where two work on one
   * instance all the same, the revision that a commit expects decides.
   */
  claimDue(
    now: EpochMilliseconds,
    limit: number,
    known: readonly KnownDefinition[],
    claim: WakeClaim,
  ): Promise<readonly WakePlace[]>;

  /** Ends every lease of a holder: others may take at once what it left. */
  releaseDue(holder: string): Promise<void>;

  /**
   * The earliest `wakeAt` that `due` would ever return for these definitions, or null. For a holder: what another one's lease
   * keeps from it counts from the end of that lease on.
   */
  nextWake(known: readonly KnownDefinition[], holder?: string): Promise<EpochMilliseconds | null>;

  /** Rewrites a stale `wakeAt` if the instance still stands at `revision`; says whether it did. No entry (rule R10). */
  rearm(instanceId: string, revision: number, wakeAt: EpochMilliseconds | null): Promise<boolean>;

  /** Sets an instance aside with its reason (JSON text), or releases it with `null`; false where it does not exist. */
  setAside(instanceId: string, reason: string | null): Promise<boolean>;

  /** The instances set aside, by position. */
  listSetAside(limit: number): Promise<readonly StoredInstance[]>;

  /** Rows matching a query, ordered, one page. */
  find(query: FactQuery, page: FactPage): Promise<readonly StoredInstance[]>;

  /**
   * The instances of a definition whose facts were projected by another `factsVersion`, by position; those behind `after`,
   * at most `limit`.
   */
  outdatedFacts(of: OutdatedFacts, after: number, limit: number): Promise<readonly PinnedInstance[]>;

  /** Writes other facts for an instance, if it still stands at `revision`; says whether it did. No entry. */
  project(instanceId: string, revision: number, projected: ProjectedFacts): Promise<boolean>;

  /** How many rows match. */
  count(query: FactQuery): Promise<number>;

  /**
   * Takes effects to deliver: only the head of each (instance, lane), not claimed by a lease that still runs, not
   * waiting for a retry later than `now`; at most `limit`, new ones before those tried again; in the order they were
   * announced.
   */
  claimEffects(now: EpochMilliseconds, limit: number, leaseMilliseconds: number): Promise<readonly ClaimedEffect[]>;

  /** Ends a claim; false where the token no longer holds it. */
  settleEffect(key: string, token: string, settlement: EffectSettlement): Promise<boolean>;

  /**
   * When the next effect becomes claimable, or null: what a worker sleeps until. 0 where one can be taken at once;
   * the end of a lease or the instant of a retry otherwise.
   */
  nextEffect(): Promise<EpochMilliseconds | null>;

  /** Effects that are dead or unhandled, in the order they were announced, at most `limit`. */
  listStuckEffects(limit: number): Promise<readonly StuckEffect[]>;

  /** The stuck effect of this key, or undefined. */
  stuckEffect(key: string): Promise<StuckEffect | undefined>;

  /**
   * Ends the wait of a stuck effect: `retry` makes it claimable in its old place of the lane, `discard` removes it.
   * False where no stuck effect has this key: a repeated call does nothing.
   */
  resolveEffect(key: string, resolution: 'retry' | 'discard'): Promise<boolean>;

  /** Keeps documents by hash; one that is there already is left alone. */
  putDocuments(documents: readonly StoredDocument[]): Promise<void>;

  /** A document by its hash, or undefined. */
  document(hash: string): Promise<StoredDocument | undefined>;

  /** Every pin that an instance has, once each, by code point. In as many steps as there are pins, not instances. */
  pins(): Promise<readonly string[]>;

  /** The instances that have this pin, by position, those with position > `after`, at most `limit`. By an index. */
  pinnedTo(pin: string, after: number, limit: number): Promise<readonly PinnedInstance[]>;

  /** The personal values under these references, in no promised order; unknown references are left out. */
  personalValues(references: readonly string[]): Promise<readonly StoredPersonalValue[]>;

  /** Erases every personal value of a subject: salt and value are gone, a tombstone stays. How many were erased. */
  erasePersonal(
    subject: string,
    erased: { readonly at: EpochMilliseconds; readonly by: string; readonly reason: string },
  ): Promise<number>;

  /** Releases what the store holds. A second call does nothing; any other call afterwards fails with StoreClosedError. */
  close(): Promise<void>;

  /** The clock of the database, which several machines share. Absent: each machine goes by its own. */
  readonly clock?: Clock;

  /**
   * Calls `tell` when another process may have committed something, and returns how to stop it. A hint: none may come, and one
   * may come for nothing. Absent: whoever waits looks again after a while.
   */
  onChange?(tell: () => void): () => void;

  /**
   * The same store within a transaction that its caller has open and ends: what it commits is there with the caller's own
   * rows, or not at all. There `commit` waits for rows as the caller's own statements would, is never `held`, and no
   * expected outcome raises. Absent: this store has no such transactions.
   * @throws InvalidOptionsError for what is no transaction of this database
   */
  using?(transaction: unknown): Store;
}

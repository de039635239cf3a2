import type { Clock } from '../time/clock.ts';
import type { EpochMilliseconds } from '../time/instant.ts';
import type {
  ClaimedEffect,
  CommitResult,
  EffectSettlement,
  FactPage,
  FactQuery,
  InstanceCommit,
  KnownDefinition,
  OutdatedFacts,
  PinnedInstance,
  ProjectedFacts,
  StoredDocument,
  StoredEntry,
  StoredInstance,
  StoredPersonalValue,
  StuckEffect,
  WakeClaim,
  WakePlace,
} from './storedRows.ts';

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

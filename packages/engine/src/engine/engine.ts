import type { Person } from '../definition/actor.ts';
import type { CommandInput } from '../door/command.ts';
import type { Json } from '../json/json.ts';
import type { Agenda } from './agenda/agenda.ts';
import type { AgendaQuery } from './agenda/agendaQuery.ts';
import type { FailedCommand } from './executeAll.ts';
import type { PagedQuery, Query } from './query.ts';
import type { JournalEntry } from './readJournal.ts';
import type { Receipt } from './receipt.ts';
import type { RepinReport } from './repin/repinInstances.ts';
import type { MoveOptions } from './moveOptions.ts';
import type { Derivation } from './derivation.ts';
import type { ReprojectReport } from './reproject/reprojectInstances.ts';
import type { ReprojectOptions } from './reproject/reprojectOptions.ts';
import type { SubscribeOptions } from './subscribe.ts';
import type { TickReport } from './tick.ts';
import type { FoundInstance } from './view.ts';
import type { EffectDecision, EffectResolution } from './talk/resolveEffect.ts';
import type { StuckEffectView } from './talk/stuckEffects.ts';
import type { UpgradeReport } from './upgrade/upgradeInstances.ts';
import type { Host } from './host.ts';
import type { HostTransaction } from './hostTransaction.ts';
import type { WorkOptions } from './work.ts';

/** Finding and counting instances by their facts. */
export interface Catalogue {
  find(query?: PagedQuery): Promise<readonly FoundInstance[]>;
  count(query?: Query): Promise<number>;
}

/** An engine on a store: a host and its catalogue, with the hands of the clock. */
export interface Engine extends Host, Catalogue, AsyncDisposable {
  /**
   * Carries out many commands; those on one instance in the order given, others side by side, sharing transactions.
   * One answer each, in order: a receipt, or the error it met; an error of one stops no other. At most 100,000 at once.
   */
  executeAll(commands: readonly CommandInput[]): Promise<readonly (Receipt | FailedCommand)[]>;

  /**
   * This engine within a transaction that the host has open on the store's database: commands there are committed together with
   * the host's own rows, or not at all. With a store that has no such transactions: InvalidOptionsError.
   * @throws InvalidOptionsError for what is no transaction of that database
   * @example
   * ```ts
   * await client.query('BEGIN');
   * await client.query('INSERT INTO purchase (id) VALUES ($1)', ['p-1']);
   * await engine.using(client).execute({ type: 'lendBook', idempotencyKey: 'p-1', payload: { title: '三体' }, actor });
   * await client.query('COMMIT');
   * ```
   */
  using(transaction: unknown): HostTransaction;

  /**
   * What is due next across instances, in due order, one page: what a desk has to do until this evening. With an actor,
   * only what that person may see; with `where`, only of instances with these facts. What is overdue is in it until a
   * worker has executed it.
   * @throws InvalidQueryError, UnknownProcedureError
   */
  agenda(query: AgendaQuery): Promise<Agenda>;

  /**
   * What the deadlines, obligations and facts of one instance are derived from: its record and state, its pinned policy
   * and calendars. For whoever explains them; what a procedure derives it derives from nothing else (rule R8).
   * @throws UnknownInstanceError, InvalidQueryError, DefinitionError
   */
  derivation(instanceId: string, actor?: Person): Promise<Derivation>;

  /** Follows the journal from a position on, or from this call on; ends with its signal or the engine. @throws InvalidOptionsError */
  subscribe(options?: SubscribeOptions): AsyncIterable<JournalEntry>;

  /** Lets what is due happen and delivers what waits, once. */
  tick(): Promise<TickReport>;

  /** Does so again and again until the signal; several workers may share a store. @throws InvalidOptionsError */
  work(options: WorkOptions): Promise<void>;

  /**
   * A JSON value, such as an entry or a form filled from entries, with each personal reference in it joined to what it
   * stands for: `{ personal, value }`, or `{ personal, erased }` (rule R6). For the host alone.
   * @throws InvalidQueryError for what is not plain JSON; store errors
   */
  reveal(value: Json): Promise<Json>;

  /** Erases every personal value kept under a subject; entries keep their digests (rule R6). How many were erased. */
  erasePersonal(subject: string, by: string, reason: string): Promise<number>;

  /**
   * Pins instances to the policy and the calendars that this engine gives to new ones: a batch of those that have others,
   * each by an entry of its own, which names the new documents, who, and why. For the host alone.
   *
   * What is overdue happens first, under the documents it had; what the new ones make due by now happens in the same commit;
   * what has fired stays fired. `dryRun` writes nothing and says which deadlines would move. An instance that cannot be
   * moved stops no other: the report says why. Two runs side by side move each instance once.
   * @throws InvalidQueryError, store errors
   * @example
   * ```ts
   * let after = 0;
   * for (;;) {
   *   const { counts, next } = await engine.repin({ by: { id: 'ops', roles: [] }, reason: 'holidays of 2027', after });
   *   if (next === null) break;
   *   after = next;
   * }
   * ```
   */
  repin(options: MoveOptions): Promise<RepinReport>;

  /**
   * Takes instances of earlier versions over to the newest version of their procedure, as its `upgrades` say (rule R4): in
   * batches and with a dry run, as `repin`. Until then an instance of a version that this engine was not given can be
   * neither read nor woken, and loses nothing: what fell due in the meantime happens under the new version.
   * @throws InvalidQueryError, store errors
   */
  upgrade(options: MoveOptions): Promise<UpgradeReport>;

  /**
   * Projects facts anew where a definition projects them otherwise by now, as its `factsVersion` tells: what can be searched
   * by, never what happened, so no journal hears of it. In batches and with a dry run; until then `find` goes by the facts of
   * the last command. @throws InvalidQueryError, store errors
   */
  reproject(options?: ReprojectOptions): Promise<ReprojectReport>;

  /**
   * The effects that wait for a person, in the order they were announced: given up after too many tries, which blocks
   * their lane, or handled by nobody here, which blocks nothing (rule R18). For the host alone.
   * @throws InvalidQueryError
   */
  stuckEffects(page?: { readonly limit?: number }): Promise<readonly StuckEffectView[]>;

  /**
   * Ends the wait of a stuck effect: `retry` has it delivered again in its old place, and a further failure makes it stuck again;
   * `discard` gives it up, by an entry of type `discardEffect` in the journal of the instance that announced it, with who
   * and why. False where no stuck effect has this key: a repeated call does nothing. For the host alone.
   * @throws InvalidQueryError, InstanceSetAsideError, UnknownProcedureError, CorruptJournalError, store errors
   */
  resolveEffect(key: string, resolution: EffectResolution, decided: EffectDecision): Promise<boolean>;

  /** Lets an instance that was set aside go on. @throws UnknownInstanceError */
  release(instanceId: string): Promise<void>;

  /**
   * Finishes what is running, refuses what comes after with `engine-closed`, gives back what it had taken for itself, closes the
   * store. A second call waits with the first.
   */
  close(): Promise<void>;
}

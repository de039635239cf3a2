import { InvalidOptionsError } from '../errors/invalidOptionsError.ts';
import { StoreUnavailableError } from '../errors/storeUnavailableError.ts';
import type { Store } from '../store/store.ts';
import type { InstanceCommit } from '../store/storedRows.ts';
import type { Clock } from '../time/clock.ts';
import { executeInput } from './executeAll.ts';
import type { HostTransaction, ProvisionalReceipt } from './hostTransaction.ts';
import type { EngineParts } from './parts.ts';
import { readAllowed, readDeadlines, readInstance } from './read.ts';
import { readJournal } from './readJournal.ts';
import type { Receipt } from './receipt.ts';
import type { Running } from './running.ts';
import { createSequence } from './sequence.ts';
import type { SettledCommit } from './untilFree.ts';

/** The store within the host's transaction. @throws InvalidOptionsError */
const storeUsing = (store: Store, transaction: unknown): Store => {
  if (store.using) return store.using(transaction);
  const message = {
    en: `the store '${store.kind}' cannot join a transaction of its host; one on PostgreSQL can`,
    zh: `存储“${store.kind}”不能加入宿主的事务；PostgreSQL 存储可以`,
  };
  throw new InvalidOptionsError(`using: ${message.en}`, { of: 'using', issues: [{ path: '', message }] });
};

/** One commit by itself, by the host's own statements. */
const commitWithin =
  (store: Store, clock: Clock) =>
  async (commit: InstanceCommit): Promise<SettledCommit> => {
    const [result] = await store.commit([commit], clock.now());
    if (result && result.outcome !== 'held') return result;
    throw new StoreUnavailableError(`'${commit.next.id}' is held by another transaction. Nothing was written.`, {
      store: store.kind,
    });
  };

const partsWithin = (parts: EngineParts, store: Store): EngineParts => {
  const commit = commitWithin(store, parts.clock);
  return {
    ...parts,
    store,
    // Not the engine's own: a command in its turn there may be waiting for this very transaction.
    sequence: createSequence(),
    commits: { submit: commit, tryOnce: commit },
    committed: { ...parts.committed, raise: () => undefined },
  };
};

const provisional = (receipt: Receipt): ProvisionalReceipt =>
  receipt.outcome === 'refused' ? receipt : { ...receipt, position: null };

/** The engine within a transaction that its host has open. @throws InvalidOptionsError, EngineClosedError */
export const using = (
  parts: EngineParts,
  transaction: unknown,
  { run, requireOpen }: Pick<Running, 'run' | 'requireOpen'>,
): HostTransaction => {
  requireOpen();
  const within = partsWithin(parts, storeUsing(parts.store, transaction));
  return {
    execute: (command) => run(async () => provisional(await executeInput(within, command))),
    read: (id, actor) => run(() => readInstance(within, id, actor)),
    journal: (id, page = {}) => run(() => readJournal(within, id, page)),
    allowed: (id, actor) => run(() => readAllowed(within, id, actor)),
    deadlines: (id, actor) => run(() => readDeadlines(within, id, actor)),
  };
};

import { StoreClosedError } from '../../errors/storeClosedError.ts';
import type { Store } from '../store.ts';
import type { StoredDocument } from '../storedRows.ts';
import { commitBatch } from './commitBatch.ts';
import { dueInstances } from './dueInstances.ts';
import { countInstances, findInstances } from './findInstances.ts';
import { listSetAside, rearm, setAside } from './instanceMarks.ts';
import { memoryTables } from './memoryTables.ts';
import { outdatedFacts, project } from './otherFacts.ts';
import type { MemoryTables } from './memoryTables.ts';
import { claimEffects, listStuckEffects, nextEffect, resolveEffect, settleEffect, stuckEffect } from './outbox.ts';
import { erasePersonal, personalValues } from './personalValues.ts';
import { pinnedTo, pins } from './pins.ts';
import { claimDue, nextWake, releaseDue } from './wakeLeases.ts';

/**
 * A store that forgets everything when the process ends: for tests, browsers and first steps. It keeps the whole
 * promise of `Store` but durability; finding, due and outbox look at every row, so its time grows with the rows.
 *
 * @param tables What it keeps its rows in. Two stores over the same tables are two handles on one database.
 *
 * @example
 * ```ts
 * const store = memoryStore();
 * ```
 */
export const memoryStore = (tables: MemoryTables = memoryTables()): Store => {
  let closed = false;
  const answer: Answer = (work) =>
    new Promise((resolve) => {
      if (closed) throw new StoreClosedError('The memory store was closed; open another one over the same tables.');
      resolve(work());
    });

  const close = () => {
    closed = true;
    return Promise.resolve();
  };
  return { kind: 'memory', ...rows(tables, answer), ...outbox(tables, answer), ...coldTables(tables, answer), close };
};

type Answer = <Result>(work: () => Result) => Promise<Result>;
type Rows = Omit<Store, keyof ReturnType<typeof outbox> | keyof ReturnType<typeof coldTables> | 'kind' | 'close'>;

const rows = (tables: MemoryTables, answer: Answer): Rows => ({
  load: (instanceId) => answer(() => tables.instances.get(instanceId)),
  commit: (batch, committedAt) => answer(() => commitBatch(tables, batch, committedAt)),
  entryByKey: (instanceId, key) => answer(() => journalOf(tables, instanceId).find((e) => e.idempotencyKey === key)),
  journal: (instanceId, after, limit) => answer(() => journalOf(tables, instanceId).slice(after, after + limit)),
  changes: (after, limit) => answer(() => tables.journal.slice(after, after + limit)),
  position: () => answer(() => tables.journal.length),
  due: (now, limit, known, after) => answer(() => dueInstances(tables, now, limit, { known, after })),
  claimDue: (now, limit, known, claim) => answer(() => claimDue(tables, now, limit, { known, claim })),
  releaseDue: (holder) => answer(() => releaseDue(tables, holder)),
  nextWake: (known, holder) => answer(() => nextWake(tables, known, holder)),
  rearm: (instanceId, revision, wakeAt) => answer(() => rearm(tables, instanceId, revision, wakeAt)),
  setAside: (instanceId, reason) => answer(() => setAside(tables, instanceId, reason)),
  listSetAside: (limit) => answer(() => listSetAside(tables, limit)),
  find: (query, page) => answer(() => findInstances(tables, query, page)),
  outdatedFacts: (of, after, limit) => answer(() => outdatedFacts(tables, of, after, limit)),
  project: (instanceId, revision, projected) => answer(() => project(tables, instanceId, revision, projected)),
  count: (query) => answer(() => countInstances(tables, query)),
});

const outbox = (
  tables: MemoryTables,
  answer: Answer,
): Pick<
  Store,
  'claimEffects' | 'settleEffect' | 'nextEffect' | 'listStuckEffects' | 'stuckEffect' | 'resolveEffect'
> => ({
  claimEffects: (now, limit, lease) => answer(() => claimEffects(tables, now, limit, lease)),
  settleEffect: (key, token, settlement) => answer(() => settleEffect(tables, key, token, settlement)),
  nextEffect: () => answer(() => nextEffect(tables)),
  listStuckEffects: (limit) => answer(() => listStuckEffects(tables, limit)),
  stuckEffect: (key) => answer(() => stuckEffect(tables, key)),
  resolveEffect: (key, resolution) => answer(() => resolveEffect(tables, key, resolution)),
});

const coldTables = (
  tables: MemoryTables,
  answer: Answer,
): Pick<Store, 'putDocuments' | 'document' | 'pins' | 'pinnedTo' | 'personalValues' | 'erasePersonal'> => ({
  putDocuments: (documents) => answer(() => putDocuments(tables, documents)),
  document: (hash) => answer(() => tables.documents.get(hash)),
  pins: () => answer(() => pins(tables)),
  pinnedTo: (pin, after, limit) => answer(() => pinnedTo(tables, pin, after, limit)),
  personalValues: (references) => answer(() => personalValues(tables, references)),
  erasePersonal: (subject, erased) => answer(() => erasePersonal(tables, subject, erased)),
});

const journalOf = (tables: MemoryTables, instanceId: string) => tables.entries.get(instanceId) ?? [];

const putDocuments = (tables: MemoryTables, documents: readonly StoredDocument[]): void => {
  for (const { hash, kind, text } of documents) {
    if (!tables.documents.has(hash)) tables.documents.set(hash, Object.freeze({ hash, kind, text }));
  }
};

import type { EpochMilliseconds } from '../../time/instant.ts';
import type { CommitResult, FactSlots, InstanceCommit, StoredEntry, StoredInstance } from '../storedRows.ts';
import type { MemoryTables } from './memoryTables.ts';

/** Each commit is checked whole before its first row is written: there is no half of one to undo. */
export const commitBatch = (
  tables: MemoryTables,
  batch: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
): readonly CommitResult[] => batch.map((commit) => commitOne(tables, commit, committedAt));

const commitOne = (tables: MemoryTables, commit: InstanceCommit, committedAt: EpochMilliseconds): CommitResult => {
  const duplicate = entryOfKey(tables, commit);
  if (duplicate) return { outcome: 'duplicate', entry: duplicate };
  const standing = tables.instances.get(commit.next.id);
  const revision = standing?.revision ?? 0;
  if (revision !== commit.expectedRevision) return { outcome: 'conflict', revision };
  const entries = appendEntries(tables, commit, committedAt);
  keepInstance(tables, commit, standing, entries);
  announceEffects(tables, commit);
  keepPersonalValues(tables, commit);
  if (commit.pins) tables.pins.set(commit.next.id, Object.freeze([...commit.pins]));
  return { outcome: 'committed', entries };
};

const entryOfKey = (tables: MemoryTables, commit: InstanceCommit): StoredEntry | undefined => {
  const keys = new Set(commit.entries.flatMap(({ idempotencyKey }) => idempotencyKey ?? []));
  return tables.entries
    .get(commit.next.id)
    ?.find(({ idempotencyKey }) => idempotencyKey !== null && keys.has(idempotencyKey));
};

const appendEntries = (
  tables: MemoryTables,
  { next, entries }: InstanceCommit,
  committedAt: EpochMilliseconds,
): readonly StoredEntry[] => {
  const before = tables.journal.length;
  const appended = entries.map(({ revision, entry, hash, idempotencyKey }, index) =>
    Object.freeze({
      instanceId: next.id,
      revision,
      position: before + index + 1,
      entry,
      hash,
      idempotencyKey,
      committedAt,
    }),
  );
  tables.journal.push(...appended);
  const ofInstance = tables.entries.get(next.id);
  if (ofInstance) ofInstance.push(...appended);
  else tables.entries.set(next.id, [...appended]);
  return appended;
};

const keepInstance = (
  tables: MemoryTables,
  { next }: InstanceCommit,
  standing: StoredInstance | undefined,
  entries: readonly StoredEntry[],
): void => {
  const position = standing?.position ?? entries[0]?.position ?? 0;
  const row = { ...next, facts: presentFacts(next.facts), setAside: standing?.setAside ?? null, position };
  tables.instances.set(next.id, Object.freeze(row));
};

const presentFacts = (facts: FactSlots): FactSlots =>
  Object.freeze(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)));

const announceEffects = (tables: MemoryTables, { next, effects }: InstanceCommit): void => {
  for (const { key, revision, type, lane, payload } of effects) {
    if (tables.outbox.has(key)) continue;
    const waiting = { standing: 'waiting', readyAt: 0, attempts: 0, token: null, error: null } as const;
    tables.outbox.set(key, { key, instanceId: next.id, revision, type, lane, payload, ...waiting });
  }
};

const keepPersonalValues = (tables: MemoryTables, { personal }: InstanceCommit): void => {
  for (const { reference, subject, salt, value } of personal) {
    if (tables.personal.has(reference)) continue;
    tables.personal.set(reference, Object.freeze({ reference, subject, salt, value }));
  }
};

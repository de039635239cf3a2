import type { CommitResult, InstanceCommit, Store } from '@statedesk/engine';
import { storeGroups } from '../conformance/groups/storeGroups.ts';
import type { BrokenStore } from './brokenStore.ts';
import { brokenBy } from './brokenStore.ts';

const { atomicity, conflicts, duplicates, extremes, keeping, order, racing } = storeGroups;

/** Replaces what is committed, one commit at a time. */
const each =
  (sound: Store, change: (commit: InstanceCommit, at: number) => Promise<CommitResult>): Store['commit'] =>
  async (batch, at) => {
    const results: CommitResult[] = [];
    for (const commit of batch) results.push(await change(commit, at));
    return batch.length === 0 ? sound.commit(batch, at) : results;
  };

const one = async (store: Store, commit: InstanceCommit, at: number): Promise<CommitResult> => {
  const [result] = await store.commit([commit], at);
  return result ?? { outcome: 'conflict', revision: 0 };
};

const withEntries = (commit: InstanceCommit, change: (text: string) => string): InstanceCommit => {
  const [first, ...rest] = commit.entries;
  const changed = (entry: typeof first) => ({ ...entry, entry: change(entry.entry) });
  return { ...commit, entries: [changed(first), ...rest.map(changed)] };
};

const withoutKeys = (commit: InstanceCommit): InstanceCommit => {
  const [first, ...rest] = commit.entries;
  const bare = (entry: typeof first) => ({ ...entry, idempotencyKey: null });
  return { ...commit, entries: [bare(first), ...rest.map(bare)] };
};

export const brokenCommits: readonly BrokenStore[] = [
  brokenBy(
    'loses the last effect of a commit',
    [atomicity.title, 'writes entries, row, effects and personal values together'],
    (sound) => ({
      commit: (batch, at) =>
        sound.commit(
          batch.map((commit) => ({ ...commit, effects: commit.effects.slice(0, -1) })),
          at,
        ),
    }),
  ),
  brokenBy(
    'leaves the personal values of a conflicting commit behind',
    [atomicity.title, 'writes nothing of a conflicting commit'],
    (sound, tables) => ({
      commit: (batch, at) => {
        for (const value of batch.flatMap(({ personal }) => personal)) tables.personal.set(value.reference, value);
        return sound.commit(batch, at);
      },
    }),
  ),
  brokenBy(
    'stops a batch at its first refusal',
    [atomicity.title, 'commits what is left of a batch whose first is refused'],
    (sound) => {
      let refused = false;
      const commit = each(sound, async (next, at) => {
        const result = await one(sound, refused ? { ...next, expectedRevision: -1 } : next, at);
        refused ||= result.outcome !== 'committed';
        return result;
      });
      return {
        commit: (batch, at) => {
          refused = false;
          return commit(batch, at);
        },
      };
    },
  ),
  brokenBy(
    'answers a batch in another order',
    [atomicity.title, 'answers each commit of a batch alone and in order'],
    (sound) => ({ commit: async (batch, at) => (await sound.commit(batch, at)).toReversed() }),
  ),
  brokenBy(
    'does not look at the revision a decision was made on',
    [conflicts.title, 'lets the second of two decisions on one revision meet a conflict'],
    (sound, tables) => ({
      commit: each(sound, (commit, at) =>
        one(sound, { ...commit, expectedRevision: tables.instances.get(commit.next.id)?.revision ?? 0 }, at),
      ),
    }),
  ),
  brokenBy(
    'forgets idempotency keys',
    [duplicates.title, 'answers another payload under the key with the first entry'],
    (sound) => ({ commit: (batch, at) => sound.commit(batch.map(withoutKeys), at) }),
  ),
  brokenBy(
    'answers conflict where duplicate applies as well',
    [duplicates.title, 'answers duplicate where conflict applies as well'],
    (sound, tables) => ({
      commit: each(sound, async (commit, at) => {
        const revision = tables.instances.get(commit.next.id)?.revision ?? 0;
        return revision === commit.expectedRevision ? one(sound, commit, at) : { outcome: 'conflict', revision };
      }),
    }),
  ),
  brokenBy(
    'takes keys of all instances for one list',
    [duplicates.title, 'takes the same key in another instance'],
    (sound, tables) => ({
      commit: each(sound, (commit, at) => {
        const keys = commit.entries.flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
        const entry = tables.journal.find(({ idempotencyKey }) => keys.includes(idempotencyKey ?? ''));
        return entry ? Promise.resolve({ outcome: 'duplicate', entry }) : one(sound, commit, at);
      }),
    }),
  ),
  brokenBy(
    'spends a position on a refused commit',
    [order.title, 'spends no position on a commit that is refused'],
    (sound, tables) => {
      let spent = 0;
      return {
        commit: each(sound, async (commit, at) => {
          const before = tables.journal.length;
          const result = await one(sound, commit, at);
          if (result.outcome !== 'committed') spent += 1;
          for (const [index, entry] of tables.journal.slice(before).entries()) {
            tables.journal[before + index] = { ...entry, position: entry.position + spent };
          }
          return result;
        }),
      };
    },
  ),
  brokenBy(
    'folds entries to a Unicode normal form',
    [extremes.title, 'keeps every character of ids, keys, facts, entries and personal values'],
    (sound) => ({
      commit: (batch, at) =>
        sound.commit(
          batch.map((commit) => withEntries(commit, (text) => text.normalize())),
          at,
        ),
    }),
  ),
  brokenBy(
    'cuts entries off at 65,535 characters',
    [extremes.title, 'keeps a snapshot of 256 kB and an entry of four megabytes'],
    (sound) => ({
      commit: (batch, at) =>
        sound.commit(
          batch.map((commit) => withEntries(commit, (text) => text.slice(0, 65_535))),
          at,
        ),
    }),
  ),
  brokenBy(
    'merges new facts into old ones',
    [keeping.title, 'replaces the row by the next commit and leaves the entries before it'],
    (sound, tables) => ({
      commit: each(sound, (commit, at) => {
        const facts = { ...tables.instances.get(commit.next.id)?.facts, ...commit.next.facts };
        return one(sound, { ...commit, next: { ...commit.next, facts } }, at);
      }),
    }),
  ),
  brokenBy(
    'checks the revision, lets others in, and then writes',
    [racing.title, 'lets one of many decisions on one revision through'],
    (sound, tables) => ({
      commit: each(sound, async (commit, at) => {
        const revision = (await sound.load(commit.next.id))?.revision ?? 0;
        if (revision !== commit.expectedRevision) return { outcome: 'conflict', revision };
        return one(sound, { ...commit, expectedRevision: tables.instances.get(commit.next.id)?.revision ?? 0 }, at);
      }),
    }),
  ),
];

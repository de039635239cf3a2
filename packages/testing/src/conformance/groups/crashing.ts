import assert from 'node:assert/strict';
import type { InstanceCommit } from '@statedesk/engine';
import type { ConformanceGroup, Fixture } from '../conformanceGroup.ts';
import type { RawReader } from '../rawReader.ts';
import { assertBooksBalance } from '../assertBooksBalance.ts';
import { commit, draftCommit, noon } from '../draftCommit.ts';

const changes: readonly InstanceCommit[] = [
  draftCommit({
    id: 'a',
    on: 1,
    keys: ['triage', null],
    facts: { k1: 'remote', text: '扫描' },
    effects: { 'a-2': 'notification', 'a-3': 'integration' },
    personal: { contact: '王小明' },
  }),
  draftCommit({ id: 'b', facts: { text: '蓝屏' }, effects: { 'b-1': 'instance' } }),
];

const standing = async (raw: RawReader) => ({
  journal: (await raw.journalRows()).length,
  instances: (await raw.instanceRows()).map(({ id, revision, facts }) => ({ id, revision, facts })),
  outbox: (await raw.outboxRows()).map(({ key }) => key),
  personal: (await raw.personalRows()).length,
});

const before = {
  journal: 1,
  instances: [{ id: 'a', revision: 1, facts: { text: '打印' } }],
  outbox: ['a-1'],
  personal: 0,
};

const after = {
  journal: 4,
  instances: [
    { id: 'a', revision: 3, facts: { k1: 'remote', text: '扫描' } },
    { id: 'b', revision: 1, facts: { text: '蓝屏' } },
  ],
  outbox: ['a-1', 'a-2', 'a-3', 'b-1'],
  personal: 1,
};

/** Kills one commit after `steps` steps and looks at what is left; says whether the commit had more steps than that. */
const crashAfter = async ({ subject, open, raw }: Fixture, steps: number): Promise<boolean> => {
  assert.ok(subject.crashDuring, 'a store that can be crashed has crashDuring');
  if ((await subject.crashDuring(changes, noon, steps)) === 'finished') return false;
  const store = await open();
  const left = await standing(raw);
  assert.ok(left.journal === before.journal || left.journal === after.journal, `no half batch after step ${steps}`);
  assert.deepEqual(left, left.journal === before.journal ? before : after, `after step ${steps}`);
  await assertBooksBalance(raw);
  const found = async (term: string) => store.count({ procedure: 'incident', where: [], text: [term] });
  const terms = [await found('打印'), await found('扫描'), await found('蓝屏')];
  assert.deepEqual(terms, left.journal === before.journal ? [1, 0, 0] : [0, 1, 1], `the search after step ${steps}`);
  await store.close();
  return true;
};

export const crashing: ConformanceGroup = {
  title: 'architecture §2 a crash between any two steps leaves all or nothing',
  needs: 'crashing',
  cases: {
    'is whole after a kill behind every single step, and goes on from there': async (fixture) => {
      const { store, raw } = fixture;
      await commit(store, { id: 'a', facts: { text: '打印' }, effects: { 'a-1': 'notification' } });
      await store.close();
      let steps = 1;
      while ((await standing(raw)).journal === before.journal && (await crashAfter(fixture, steps))) steps += 1;
      assert.ok(steps > 2, 'the commit was killed more than once');
      assert.deepEqual(await standing(raw), after);
    },
  },
};

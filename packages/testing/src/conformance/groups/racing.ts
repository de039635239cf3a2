import assert from 'node:assert/strict';
import type { Store } from '@statedesk/engine';
import type { ConformanceGroup, Fixture } from '../conformanceGroup.ts';
import { commit, noon, tryCommit } from '../draftCommit.ts';

const several = async ({ store, open }: Fixture): Promise<readonly Store[]> => [
  store,
  await open(),
  await open(),
  await open(),
];

/** Reads changes as a projection does, until nobody writes any more; fails on any position it would have to skip. */
const follow = async (store: Store, writers: Promise<unknown>): Promise<number> => {
  const present = { writing: true };
  const end = () => (present.writing = false);
  void writers.then(end, end);
  for (let seen = 0; ;) {
    const last = !present.writing;
    const changes = await store.changes(seen, 3);
    for (const { position } of changes) {
      assert.equal(position, seen + 1, 'changes skips no position');
      seen = position;
    }
    if (last && changes.length === 0) return seen;
  }
};

export const racing: ConformanceGroup = {
  title: 'R16 racing handles: many writers, one order',
  needs: 'handles',
  cases: {
    'sees through one handle what another acknowledged': async ({ store, open }) => {
      const other = await open();
      await commit(store, {});
      assert.equal((await other.load('incident:a:1'))?.revision, 1);
      await commit(other, { on: 1 });
      assert.equal((await store.load('incident:a:1'))?.revision, 2);
    },
    'lets one of many decisions on one revision through': async (fixture) => {
      const handles = await several(fixture);
      for (let on = 0; on < 10; on += 1) {
        const results = await Promise.all(handles.map((store, who) => tryCommit(store, { on, note: `writer ${who}` })));
        const conflict = { outcome: 'conflict', revision: on + 1 };
        assert.equal(results.filter(({ outcome }) => outcome === 'committed').length, 1);
        assert.deepEqual(
          results.filter(({ outcome }) => outcome !== 'committed'),
          [conflict, conflict, conflict],
        );
      }
    },
    'lets one of many commits under one key through': async (fixture) => {
      const handles = await several(fixture);
      const results = await Promise.all(handles.map((store) => tryCommit(store, { keys: ['report'] })));
      assert.deepEqual(results.map(({ outcome }) => outcome).toSorted(), [
        'committed',
        'duplicate',
        'duplicate',
        'duplicate',
      ]);
    },
    'gives positions without gaps, which a reader follows as they come': async (fixture) => {
      const handles = await several(fixture);
      const write = async (store: Store, who: number) => {
        for (let on = 0; on < 15; on += 1) {
          await commit(store, { id: `writer-${who}`, on });
          await tryCommit(store, { id: 'writer-0', on: 99 });
        }
      };
      const reader = await fixture.open();
      const writers = Promise.all(handles.map(write));
      const [seen] = await Promise.all([follow(reader, writers), writers]);
      assert.deepEqual([seen, await fixture.store.position()], [60, 60]);
    },
    'claims no effect twice': async (fixture) => {
      const handles = await several(fixture);
      for (let index = 0; index < 20; index += 1) {
        await commit(fixture.store, { id: `i-${index}`, effects: { [`e-${index}`]: 'notification' } });
      }
      const claimed = await Promise.all(handles.map((store) => store.claimEffects(noon, 8, 1000)));
      const keys = claimed.flat().map(({ key }) => key);
      assert.deepEqual([keys.length, new Set(keys).size], [20, 20]);
    },
  },
};

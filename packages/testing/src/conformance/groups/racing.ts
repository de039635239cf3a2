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

/** Reads changes as a projection does, until it has seen `until`; fails on any position it has to skip. */
const follow = async (store: Store, until: number): Promise<void> => {
  for (let seen = 0; seen < until;) {
    for (const { position } of await store.changes(seen, 3)) {
      assert.equal(position, seen + 1, 'changes skips no position');
      seen = position;
    }
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
      await Promise.all([...handles.map(write), follow(await fixture.open(), 60)]);
      assert.equal(await fixture.store.position(), 60);
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

import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { sqliteStore } from '../sqliteStore.ts';
import { frozenCopy } from './frozenCopy.suite.ts';

const copy = frozenCopy('format-1.db');

/** Runs statements on the copy, as another tool would. */
const edit = (sql: string): void => {
  const database = new DatabaseSync(copy.file);
  database.exec(sql);
  database.close();
};

/** What the snapshots themselves say, read without the store. */
const pinsOfSnapshots = (): readonly string[] => {
  const database = new DatabaseSync(copy.file, { readOnly: true });
  const rows = database.prepare('SELECT procedure, version, snapshot FROM instance').all();
  database.close();
  const pins = rows.flatMap(({ procedure, version, snapshot }) => {
    const { policy, calendars } = JSON.parse(String(snapshot)) as { policy: string; calendars: Record<string, string> };
    const owner = `${String(procedure)}@${String(version)}`;
    return [
      `${owner} policy ${policy}`,
      ...Object.entries(calendars).map(([name, hash]) => `${owner} calendar ${name} ${hash}`),
    ];
  });
  return [...new Set(pins)].sort();
};

describe('R3, R4 a store of schema 1 learns who is pinned to what', () => {
  it('finds the pins of every instance in its snapshot', async () => {
    const expected = pinsOfSnapshots();
    expect(expected.map((pin) => pin.replace(/ sha256:.*/, ''))).toEqual([
      'incident@1 calendar always',
      'incident@1 calendar working',
      'incident@1 policy',
    ]);
    const store = sqliteStore({ file: copy.file });
    expect(await store.pins()).toEqual(expected);
    const found = await store.find({ procedure: 'incident', where: [] }, { limit: 10 });
    for (const pin of expected)
      expect(await store.pinnedTo(pin, 0, 10)).toEqual(found.map(({ id, position }) => ({ id, position })));
    await store.close();
  });

  it('opens where a snapshot is no JSON, or none of ours: those have no pins, the others have', async () => {
    edit(`UPDATE instance SET snapshot = 'not JSON' WHERE position = 1;
      UPDATE instance SET snapshot = '{"policy":null,"calendars":{"working":[1]}}' WHERE position = 2`);
    const store = sqliteStore({ file: copy.file });
    const all = await store.find({ procedure: 'incident', where: [] }, { limit: 10 });
    const [policy] = (await store.pins()).filter((pin) => pin.includes(' policy '));
    expect(await store.pinnedTo(policy ?? '', 0, 10)).toEqual(
      all.slice(2).map(({ id, position }) => ({ id, position })),
    );
    expect(all).toHaveLength(5);
    await store.close();
  });

  it('leaves the bytes of every entry and snapshot where they were', async () => {
    const rows = () => {
      const database = new DatabaseSync(copy.file, { readOnly: true });
      const read = (sql: string) => database.prepare(sql).all();
      const found = [read('SELECT * FROM journal ORDER BY position'), read('SELECT * FROM instance ORDER BY position')];
      database.close();
      return found;
    };
    const before = rows();
    await sqliteStore({ file: copy.file }).close();
    expect(rows()).toEqual(before);
  });
});

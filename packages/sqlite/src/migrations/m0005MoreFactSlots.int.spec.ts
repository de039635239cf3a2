import { keywordSlots, type Slot } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { sqliteStore } from '../sqliteStore.ts';
import { frozenCopy } from './frozenCopy.suite.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations.ts';

const copy = frozenCopy('format-3.db');
const added = keywordSlots.slice(16, 20);

describe('R3 a store of schema 4 learns another four keywords to find by', () => {
  it('begins with all of them empty, and finds by each once it is written', async () => {
    expect(copy.read(schemaVersion)).toBe(4);
    const store = sqliteStore({ file: copy.file });
    const where = (slot: Slot, equals: string | null) =>
      store.find({ procedure: 'incident', where: [{ slot, equals }] }, { limit: 100 });
    const all = await store.find({ procedure: 'incident', where: [] }, { limit: 100 });
    const [first] = all;
    const { id, revision, facts } = first!;
    for (const slot of added) expect(await where(slot, null)).toEqual(all);
    expect(await store.project(id, revision, { facts: { ...facts, k17: 'INC-1', k20: '丁' }, factsVersion: 9 })).toBe(
      true,
    );
    expect((await where('k17', 'INC-1')).map((row) => row.id)).toEqual([id]);
    expect((await where('k20', '丁')).map((row) => row.id)).toEqual([id]);
    expect(await where('k18', '丁')).toEqual([]);
    expect(await where('k17', null)).toEqual(all.slice(1));
    await store.close();
  });

  it('leaves every row where it was', async () => {
    const rows = () =>
      copy.read((connection) =>
        ['journal', 'instance', 'fact_slot', 'outbox', 'personal_value', 'document'].map((table) =>
          connection
            .all(`SELECT * FROM ${table} ORDER BY 1`)
            .map((row) => Object.entries(row).filter(([column]) => !added.some((slot) => slot === column))),
        ),
      );
    const before = rows();
    await sqliteStore({ file: copy.file }).close();
    expect(rows()).toEqual(before);
  });

  it('is refused from then on by the version from before, and left as it is', () => {
    const tablesOfOurs = () =>
      copy.read((connection) => connection.all('SELECT name, sql FROM sqlite_schema ORDER BY name'));
    copy.read((connection) => migrate(connection));
    const after = tablesOfOurs();
    copy.read((connection) => {
      expect(() => migrate(connection, migrations.slice(0, 4))).toThrow(
        'has schema 5, this version of @statedesk/sqlite knows 4',
      );
    });
    expect(tablesOfOurs()).toEqual(after);
  });
});

import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keywordSlots, type Slot } from '@statedesk/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../connection/connect.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations.ts';

const fixture = fileURLToPath(new URL('../../../../fixtures/stores/format-3.db', import.meta.url));
const added = keywordSlots.slice(16, 20);

let folder: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
  copyFileSync(fixture, file);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = <Result>(work: (connection: ReturnType<typeof connect>) => Result): Result => {
  const connection = connect(file);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
};

describe('R3 a store of schema 4 learns another four keywords to find by', () => {
  it('begins with all of them empty, and finds by each once it is written', async () => {
    expect(read(schemaVersion)).toBe(4);
    const store = sqliteStore({ file });
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
      read((connection) =>
        ['journal', 'instance', 'fact_slot', 'outbox', 'personal_value', 'document'].map((table) =>
          connection
            .all(`SELECT * FROM ${table} ORDER BY 1`)
            .map((row) => Object.entries(row).filter(([column]) => !added.some((slot) => slot === column))),
        ),
      );
    const before = rows();
    await sqliteStore({ file }).close();
    expect(rows()).toEqual(before);
  });

  it('is refused from then on by the version from before, and left as it is', () => {
    const tablesOfOurs = () =>
      read((connection) => connection.all('SELECT name, sql FROM sqlite_schema ORDER BY name'));
    read((connection) => migrate(connection));
    const after = tablesOfOurs();
    read((connection) => {
      expect(() => migrate(connection, migrations.slice(0, 4))).toThrow(
        'has schema 5, this version of @statedesk/sqlite knows 4',
      );
    });
    expect(tablesOfOurs()).toEqual(after);
  });
});

import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServiceDesk } from '@statedesk/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../connection/connect.ts';
import { observed } from '../observed.suite.ts';
import { report } from '../incidentStory.suite.ts';
import { rawSqlite, temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations.ts';

const fixture = fileURLToPath(new URL('../../../../fixtures/stores/format-1.db', import.meta.url));
const program = fileURLToPath(new URL('./killedMigration.suite.ts', import.meta.url));

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
  copyFileSync(fixture, file);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = <Result>(work: (connection: ReturnType<typeof connect>) => Result): Result => {
  const connection = connect(file);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
};
const schema = () => read((connection) => connection.all('SELECT type, name, sql FROM sqlite_schema ORDER BY name'));
const version = () => read(schemaVersion);

/** The newest schema, every step of it taken once; each instance sound; and the desk goes on. */
const expectUpToDate = async (): Promise<void> => {
  await using desk = await createServiceDesk({ store: sqliteStore({ file }) });
  const steps = read((connection) => connection.all('SELECT name FROM migration ORDER BY version'));
  expect(steps.map((row) => row['name'])).toEqual(migrations.map(({ name }) => name));
  const rows = await rawSqlite(file).journalRows();
  for (const id of new Set(rows.map(({ instanceId }) => instanceId)))
    expect(await desk.verify(id)).toMatchObject({ sound: true });
  expect(await desk.execute(report('further'))).toMatchObject({ outcome: 'accepted', position: rows.length + 1 });
};

describe('R3 a migration that is interrupted', () => {
  it('leaves the schema from before where its process is killed, behind any statement but its last', async () => {
    const before = schema();
    let kills = 0;
    for (let steps = 1, killed = true; killed; steps += steps < 3 ? 1 : 12) {
      const { signal, status } = spawnSync(process.execPath, [program, file, String(steps)]);
      killed = signal === 'SIGKILL' && version() < migrations.length;
      if (killed) expect(schema()).toEqual(before);
      else expect([signal ?? status, version()]).toEqual([expect.anything(), migrations.length]);
      kills += killed ? 1 : 0;
    }
    expect(kills).toBeGreaterThan(3);
    await expectUpToDate();
  });

  it('leaves the schema from before where the disk is full, and is done once there is room', async () => {
    const before = schema();
    read((connection) => {
      const pages = Number(connection.first('PRAGMA page_count')?.['page_count']);
      connection.first(`PRAGMA max_page_count = ${pages + 2}`);
      expect(() => migrate(connection)).toThrow('full');
    });
    expect([schema(), version()]).toEqual([before, 1]);
    await expectUpToDate();
  });

  it('keeps others waiting while it is stalled, who get an error or find it done', async () => {
    let left = 6;
    let refused: unknown;
    read((connection) =>
      migrate(
        observed(connection, () => {
          left -= 1;
          if (left !== 0) return;
          try {
            sqliteStore({ file, busyTimeoutMs: 1 });
          } catch (error) {
            refused = error;
          }
        }),
      ),
    );
    expect(refused).toMatchObject({ code: 'store-unavailable' });
    await expectUpToDate();
  });

  it('is done once where several processes open an older file together', async () => {
    const openings = Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, [program, file]));
    await Promise.all(openings);
    await expectUpToDate();
  });

  it('is done once where another is faster, whenever that one came before the lock', async () => {
    let overtaken = 0;
    const refusals: string[] = [];
    for (let before = 1; refusals.length === 0; before += 1) {
      copyFileSync(fixture, file);
      let left = before;
      const overtake = (): void => {
        left -= 1;
        if (left !== 0) return;
        try {
          read(migrate);
          overtaken += 1;
        } catch (error) {
          refusals.push(String(error));
        }
      };
      read((connection) => migrate(observed(connection, overtake)));
      await expectUpToDate();
    }
    expect(refusals).toEqual([expect.stringContaining('locked')]);
    expect(overtaken).toBeGreaterThan(1);
  });

  it('carries over what a person edited before, where verification finds it', async () => {
    const [row] = await rawSqlite(file).instanceRows();
    read((connection) => connection.run(`UPDATE instance SET head = 'sha256:0' WHERE id = ?`, row!.id));
    await using desk = await createServiceDesk({ store: sqliteStore({ file }) });
    const { sound, findings } = await desk.verify(row!.id);
    expect([sound, findings.map(({ code }) => code)]).toEqual([false, ['head-differs']]);
  });
});

import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServiceDesk } from '@statedesk/core';
import { describe, expect, it } from 'vitest';
import { observed } from '../observed.suite.ts';
import { report } from '../incidentStory.suite.ts';
import { rawSqlite } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { frozenCopy } from './frozenCopy.suite.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations.ts';

const copy = frozenCopy('format-1.db');
const program = fileURLToPath(new URL('./killedMigration.suite.ts', import.meta.url));

const schema = () =>
  copy.read((connection) => connection.all('SELECT type, name, sql FROM sqlite_schema ORDER BY name'));
const version = () => copy.read(schemaVersion);

/** The newest schema, every step of it taken once; each instance sound; and the desk goes on. */
const expectUpToDate = async (): Promise<void> => {
  await using desk = await createServiceDesk({ store: sqliteStore({ file: copy.file }) });
  const steps = copy.read((connection) => connection.all('SELECT name FROM migration ORDER BY version'));
  expect(steps.map((row) => row['name'])).toEqual(migrations.map(({ name }) => name));
  const rows = await rawSqlite(copy.file).journalRows();
  for (const id of new Set(rows.map(({ instanceId }) => instanceId)))
    expect(await desk.verify(id)).toMatchObject({ sound: true });
  expect(await desk.execute(report('further'))).toMatchObject({ outcome: 'accepted', position: rows.length + 1 });
};

describe('R3 a migration that is interrupted', () => {
  it('leaves the schema from before where its process is killed, behind any statement but its last', async () => {
    const before = schema();
    let kills = 0;
    for (let steps = 1, killed = true; killed; steps += steps < 3 ? 1 : 12) {
      const { signal, status } = spawnSync(process.execPath, [program, copy.file, String(steps)]);
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
    copy.read((connection) => {
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
    copy.read((connection) =>
      migrate(
        observed(connection, () => {
          left -= 1;
          if (left !== 0) return;
          try {
            sqliteStore({ file: copy.file, busyTimeoutMs: 1 });
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
    const openings = Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, [program, copy.file]));
    await Promise.all(openings);
    await expectUpToDate();
  });

  it('is done once where another is faster, whenever that one came before the lock', async () => {
    let overtaken = 0;
    const refusals: string[] = [];
    for (let before = 1; refusals.length === 0; before += 1) {
      copy.renew();
      let left = before;
      const overtake = (): void => {
        left -= 1;
        if (left !== 0) return;
        try {
          copy.read(migrate);
          overtaken += 1;
        } catch (error) {
          refusals.push(String(error));
        }
      };
      copy.read((connection) => migrate(observed(connection, overtake)));
      await expectUpToDate();
    }
    expect(refusals).toEqual([expect.stringContaining('locked')]);
    expect(overtaken).toBeGreaterThan(1);
  });

  it('carries over what a person edited before, where verification finds it', async () => {
    const [row] = await rawSqlite(copy.file).instanceRows();
    copy.read((connection) => connection.run(`UPDATE instance SET head = 'sha256:0' WHERE id = ?`, row!.id));
    await using desk = await createServiceDesk({ store: sqliteStore({ file: copy.file }) });
    const { sound, findings } = await desk.verify(row!.id);
    expect([sound, findings.map(({ code }) => code)]).toEqual([false, ['head-differs']]);
  });
});

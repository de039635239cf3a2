import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createServiceDesk, type IncidentCommand, type ServiceDesk } from '@statedesk/core';
import { virtualClock } from '@statedesk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handling, report } from './incidentStory.suite.ts';
import { rawSqlite, temporaryFolder } from './sqliteHarness.suite.ts';
import { sqliteStore } from './sqliteStore.ts';

let folder = '';
let file = '';
/** The incident whose rows are edited, and one that nobody touched. */
let edited = '';
let other = '';

const openDesk = (now = '2026-03-02T09:00:00+08:00'): Promise<ServiceDesk> =>
  createServiceDesk({ store: sqliteStore({ file }), clock: virtualClock(now) });

const take = async (desk: ServiceDesk, key: string): Promise<string> => {
  const { instanceId } = await desk.execute(report(key));
  for (const command of handling(key, instanceId).slice(0, 4)) await desk.execute(command);
  return instanceId;
};

const guided = (key: string, id: string): IncidentCommand => handling(key, id)[4]!;

beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
  await using desk = await openDesk();
  edited = await take(desk, 'call-1');
  other = await take(desk, 'call-2');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Edits the file as a person with a tool for SQLite would, triggers and foreign keys out of the way. */
const edit = (...statements: readonly string[]): void => {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  const triggers = database.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${String(name)}`);
  const id = `(SELECT position FROM instance WHERE id = '${edited}')`;
  const otherId = `(SELECT position FROM instance WHERE id = '${other}')`;
  for (const statement of statements) {
    database.exec(statement.replaceAll('$edited', id).replaceAll('$other', otherId));
  }
  for (const { sql } of triggers) database.exec(String(sql));
  database.close();
};

type Edit = readonly [what: string, statements: readonly string[], codes: readonly string[]];

/** By what is done to the rows of one incident: the statements, and the codes of what `verify` finds among others. */
const edits: readonly Edit[] = [
  [
    'an outcome in an entry',
    [`UPDATE journal SET entry = replace(entry, '"accepted"', '"noted"') WHERE instance = $edited AND revision = 3`],
    ['hash-differs'],
  ],
  [
    'a value that an entry put into the record',
    [`UPDATE journal SET entry = replace(entry, '打印发票时报错', '一切正常') WHERE instance = $edited`],
    ['hash-differs', 'snapshot-differs'],
  ],
  [
    'an entry that is no JSON any more',
    [`UPDATE journal SET entry = '{"format":1' WHERE instance = $edited AND revision = 2`],
    ['entry-unreadable'],
  ],
  [
    'the hash of the newest entry',
    [`UPDATE journal SET hash = 'sha256:0' WHERE instance = $edited AND revision = 5`],
    ['hash-differs', 'head-differs'],
  ],
  [
    'an entry taken out',
    ['DELETE FROM journal WHERE instance = $edited AND revision = 3'],
    ['chain-broken', 'revision-gap'],
  ],
  [
    'the newest entry taken out',
    ['DELETE FROM journal WHERE instance = $edited AND revision = 5'],
    ['revision-gap', 'head-differs'],
  ],
  [
    'two entries in each other’s place',
    [
      'UPDATE journal SET revision = 99 WHERE instance = $edited AND revision = 2',
      'UPDATE journal SET revision = 2 WHERE instance = $edited AND revision = 3',
      'UPDATE journal SET revision = 3 WHERE instance = $edited AND revision = 99',
    ],
    ['chain-broken', 'foreign-entry'],
  ],
  [
    'an entry of another incident in the place of one of its own',
    [
      `UPDATE journal SET (entry, hash) = (SELECT entry, hash FROM journal WHERE instance = $other AND revision = 3)
        WHERE instance = $edited AND revision = 3`,
    ],
    ['chain-broken', 'foreign-entry'],
  ],
  [
    'an idempotency key',
    [`UPDATE journal SET idempotency_key = 'x' WHERE instance = $edited AND revision = 1`],
    ['key-differs'],
  ],
  ['the facts', [`UPDATE instance SET facts = '{"k1":"closed"}' WHERE position = $edited`], ['facts-differ']],
  ['facts that are no JSON', [`UPDATE instance SET facts = '{"k1"' WHERE position = $edited`], ['facts-differ']],
  ['the wake-up', ['UPDATE instance SET wake_at = 1 WHERE position = $edited'], ['wake-differs']],
  ['the head', [`UPDATE instance SET head = 'sha256:0' WHERE position = $edited`], ['head-differs']],
  ['the snapshot', [`UPDATE instance SET snapshot = '{}' WHERE position = $edited`], ['snapshot-differs']],
  ['the revision of the row', ['UPDATE instance SET revision = 4 WHERE position = $edited'], ['revision-gap']],
];

const corrupt = { code: 'corrupt-journal' };

describe('R2 rows that a person edited in the file', () => {
  it.each(edits)('are found by verify, and the other incident goes on: %s', async (_, statements, codes) => {
    edit(...statements);
    await using desk = await openDesk();
    const { sound, findings } = await desk.verify(edited);
    expect([sound, findings.map(({ code }) => code)]).toEqual([false, expect.arrayContaining([...codes])]);
    expect(await desk.verify(other)).toMatchObject({ sound: true });
    const [, next] = await desk.executeAll([guided('call-1', edited), guided('call-2', other)]);
    expect(next).toMatchObject({ outcome: 'accepted', instanceId: other, revision: 6 });
    expect(await desk.journal(other)).toHaveLength(6);
    expect((await desk.find({ text: ['打印'] })).map(({ id }) => id)).toContain(other);
    expect(await desk.execute(report('call-3'))).toMatchObject({ outcome: 'accepted' });
  });

  it('are refused in reads and commands where they cannot be read', async () => {
    edit(`UPDATE instance SET snapshot = '{}' WHERE position = $edited`);
    await using desk = await openDesk();
    await expect(desk.read(edited)).rejects.toMatchObject({ ...corrupt, instanceId: edited, revision: 5 });
    await expect(desk.execute(guided('call-1', edited))).rejects.toMatchObject(corrupt);
    expect(await desk.read(other)).toMatchObject({ id: other });
  });

  it('are refused by the journal that has one which cannot be read', async () => {
    edit(`UPDATE journal SET entry = '{}' WHERE instance = $edited AND revision = 2`);
    await using desk = await openDesk();
    await expect(desk.journal(edited)).rejects.toMatchObject({ ...corrupt, instanceId: edited, revision: 2 });
    expect(await desk.journal(edited, { after: 2 })).toHaveLength(3);
    expect(await desk.journal(other)).toHaveLength(5);
  });

  it('write no entry a second time where a row was set back', async () => {
    edit('UPDATE instance SET revision = 4 WHERE position = $edited');
    await using desk = await openDesk();
    await expect(desk.execute(guided('call-1', edited))).rejects.toMatchObject({ ...corrupt, revision: 5 });
    expect(await desk.changes()).toHaveLength(10);
  });

  it('set an incident aside whose row was set back, when it falls due', async () => {
    {
      await using desk = await openDesk();
      await desk.executeAll([handling('call-1', edited), handling('call-2', other)].flatMap((all) => all.slice(4, 6)));
    }
    edit('UPDATE instance SET revision = 6 WHERE position = $edited');
    await using desk = await openDesk('2026-04-01T09:00:00+08:00');
    await desk.tick();
    const setAside = (await rawSqlite(file).instanceRows()).map(({ id, setAside: reason }) => [id, reason]);
    expect(setAside).toEqual([
      [edited, expect.stringContaining('"code":"unreadable"')],
      [other, null],
    ]);
    expect((await desk.journal(other)).length).toBeGreaterThan(7);
  });

  it('leave no position to be given out again that an incident is kept under', async () => {
    await using desk = await openDesk();
    expect(await desk.execute(report('call-3'))).toMatchObject({ position: 11 });
    edit('DELETE FROM journal WHERE position = 11');
    expect(await desk.execute(report('call-4'))).toMatchObject({ outcome: 'accepted', position: 12 });
  });

  it('are found by the facts again after the next commit, and by no other', async () => {
    // The effort of an incident on which nobody has recorded any.
    edit(`UPDATE instance SET facts = '{' WHERE position = $edited`, `UPDATE fact_slot SET n4 = 7`);
    await using desk = await openDesk();
    await desk.execute(guided('call-1', edited));
    expect(await desk.verify(edited)).toMatchObject({ sound: true });
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database.prepare('SELECT n4 FROM fact_slot ORDER BY position').all();
    expect(rows.map(({ n4 }) => n4)).toEqual([0, 7]);
    database.close();
  });
});

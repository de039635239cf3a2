import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresStore } from './postgresStore.ts';
import { poolOn } from './testDatabase.suite.ts';
import { copied, startServer, type TestServer } from './testServer.suite.ts';

const actor = { id: 'li.na', roles: ['tier1'] };
const customer = '王芳';

const contact = 'contact:call-0';

/** An incident that a person calls about. */
const call = (number: number) =>
  ({
    type: 'reportIncident',
    idempotencyKey: `call-${number}`,
    actor,
    subjects: { contact: `contact:call-${number}` },
    payload: { channel: 'telephone', organisation: '西湖医院', symptom: '打印机无法打印', contactName: customer },
  }) as const;

// What a running server has for itself alone, and what is copied last.
const leftOut = ['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_dynshmem', 'pg_stat_tmp', 'pg_notify'];

/**
 * A base backup of a server in use, as `pg_basebackup` takes it: by the functions that it is made of
 * (https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP).
 */
const backUp = async ({ url, dataDir }: TestServer, folder: string): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`SELECT pg_backup_start('statedesk', true)`);
  const kept = (path: string) => !leftOut.includes(relative(dataDir, path).split(sep)[0] ?? '');
  cpSync(dataDir, folder, { recursive: true, filter: kept });
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
  writeFileSync(join(folder, 'backup_label'), rows[0]?.labelfile ?? '');
  cpSync(join(dataDir, 'pg_wal'), join(folder, 'pg_wal'), { recursive: true });
  for (const empty of ['pg_dynshmem', 'pg_stat_tmp', 'pg_notify'])
    cpSync(join(dataDir, empty), join(folder, empty), { recursive: true });
  await client.end();
};

const deskOn = async ({ url }: TestServer): Promise<{ desk: ServiceDesk; pool: pg.Pool }> => {
  const pool = poolOn(url);
  return { pool, desk: await createServiceDesk({ store: await postgresStore({ client: pool }) }) };
};

describe('R6 a backup of a PostgreSQL server, and what is restored of it', () => {
  let folder: string;
  let server: TestServer;
  let restored: TestServer;
  let before: Awaited<ReturnType<typeof deskOn>>;
  let after: Awaited<ReturnType<typeof deskOn>>;
  const acknowledged: string[] = [];
  let last = 0;

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'statedesk-backup-')), 'base');
    server = await startServer();
    before = await deskOn(server);
    for (let number = 0; number < 20; number += 1)
      acknowledged.push((await before.desk.execute(call(number))).instanceId);
    // The desk works on while the files are copied.
    const working = (async () => {
      for (let number = 20; number < 60; number += 1) await before.desk.execute(call(number));
    })();
    await backUp(server, folder);
    await working;
    last = (await before.desk.changes({ limit: 1_000 })).at(-1)?.position ?? 0;
    restored = await startServer({}, copied(folder));
    after = await deskOn(restored);
  });
  afterAll(async () => {
    for (const { desk, pool } of [before, after]) {
      await desk.close();
      await pool.end();
    }
    await server.stop();
    await restored.stop();
    rmSync(folder, { recursive: true });
  });

  it('has all that was acknowledged before it began, and every journal is sound', async () => {
    const changes = await after.desk.changes({ limit: 1_000 });
    expect(changes.map(({ position }) => position)).toEqual(changes.map((_, index) => index + 1));
    expect(changes.length).toBeLessThanOrEqual(last);
    const ids = new Set(changes.map(({ instanceId }) => instanceId));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    for (const id of ids) expect(await after.desk.verify(id)).toMatchObject({ sound: true, findings: [] });
  });

  it('goes on where it ended: the next entry has the next position, and a command given again its receipt', async () => {
    const there = (await after.desk.changes({ limit: 1_000 })).length;
    const again = await after.desk.execute(call(0));
    expect(again).toMatchObject({ outcome: 'accepted', position: 1 });
    expect(await after.desk.execute(call(1_000))).toMatchObject({ outcome: 'accepted', position: there + 1 });
  });

  it('brings back what was erased since, until it is erased again', async () => {
    const [id = ''] = acknowledged;
    const revealed = async ({ desk }: { readonly desk: ServiceDesk }) =>
      JSON.stringify(await desk.reveal((await desk.journal(id))[0]?.entry.command.payload ?? null));
    expect(await before.desk.erasePersonal(contact, 'officer', 'asked for')).toBeGreaterThan(0);
    expect(await revealed(before)).not.toContain(customer);
    expect(await revealed(after)).toContain(customer);
    expect(await after.desk.erasePersonal(contact, 'officer', 'asked for')).toBeGreaterThan(0);
    expect(await revealed(after)).not.toContain(customer);
  });
});

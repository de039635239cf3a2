import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import { virtualClock } from '@statedesk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gaplessJournal } from '../gaplessJournal.suite.ts';
import { report } from '../incidentStory.suite.ts';
import { rawSqlite, temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { follow } from './recipe.suite.ts';

const writer = fileURLToPath(new URL('../killedDesk.suite.ts', import.meta.url));

let folder = '';
const path = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(path('erasures.json'), '[]');
});
afterEach(() => rmSync(folder, { recursive: true }));

const openDesk = (name: string, delivered: string[] = []): Promise<ServiceDesk> =>
  createServiceDesk({
    store: sqliteStore({ file: path(name) }),
    clock: virtualClock('2026-03-02T09:00:00+08:00'),
    effects: { notifyCustomer: ({ key }) => void delivered.push(key) },
  });

/** Backs a file up while a desk of three callers writes to it; the positions acknowledged before and in the end. */
const backUpAmongCommits = async (): Promise<{ readonly before: number; readonly after: number }> => {
  const child = spawn(process.execPath, [writer, path('desk.db'), 'r', '0', 'Infinity'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let lines = 0;
  let before = 0;
  let backup: Promise<unknown> | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    lines += 1;
    if (lines < 60) continue;
    before ||= (JSON.parse(line) as { readonly position: number }).position;
    backup ??= follow('backup', folder).then(() => child.kill('SIGKILL'));
  }
  await Promise.all([backup, ended]);
  return { before, after: lines };
};

describe('architecture §6 a backup that is taken while desks write', () => {
  it('holds all that was acknowledged before, whole; restored it is verified, and both go on', async () => {
    const { before, after } = await backUpAmongCommits();
    const kept = await gaplessJournal(path('backup.db'));
    const all = await gaplessJournal(path('desk.db'));
    expect(kept).toEqual(all.slice(0, kept.length));
    expect(kept.length).toBeGreaterThanOrEqual(before);
    expect(after).toBeGreaterThan(before);
    const instances = new Set(kept.map(({ instanceId }) => instanceId)).size;
    expect(await follow('restore', folder)).toBe(`${instances} instances verified\n`);
    for (const [name, rows] of [['restored.db', kept] as const, ['desk.db', all] as const]) {
      await using desk = await openDesk(name);
      const further = await desk.execute(report('after the backup'));
      expect(further).toMatchObject({ outcome: 'accepted', position: rows.length + 1 });
    }
  });

  it('replaces the one before only when it is whole', async () => {
    await (await openDesk('desk.db')).close();
    await follow('backup', folder);
    const first = readFileSync(path('backup.db'));
    writeFileSync(path('desk.db'), 'no database');
    await expect(follow('backup', folder)).rejects.toThrow('not a database');
    expect(readFileSync(path('backup.db')).equals(first)).toBe(true);
  });

  it('is taken where one was interrupted', async () => {
    await using desk = await openDesk('desk.db');
    await desk.execute(report('call-1'));
    writeFileSync(path('backup.db.part'), 'half of it');
    await follow('backup', folder);
    expect(await rawSqlite(path('backup.db')).journalRows()).toHaveLength(1);
  });

  it('is restored over nothing that is there', async () => {
    await (await openDesk('desk.db')).close();
    await follow('backup', folder);
    writeFileSync(path('restored.db'), 'somebody’s');
    await expect(follow('restore', folder)).rejects.toThrow('EEXIST');
  });

  it('tells again what was delivered since, under the same keys', async () => {
    const [told, toldAgain]: [string[], string[]] = [[], []];
    {
      await using desk = await openDesk('desk.db', told);
      const { instanceId } = await desk.execute(report('call-1'));
      await desk.execute({ type: 'acceptIncident', instanceId, actor: { id: 'li.na', roles: ['tier1'] } });
      await follow('backup', folder);
      await desk.tick();
    }
    await follow('restore', folder);
    await using desk = await openDesk('restored.db', toldAgain);
    await desk.tick();
    expect(told.length).toBeGreaterThan(0);
    expect(toldAgain).toEqual(told);
  });
});

describe('R6 a backup and what is erased', () => {
  const caller = '赵敏';
  const holds = (name: string): boolean => readFileSync(path(name)).includes(caller);
  const erasure = { subject: 'contact:call-1', by: 'officer', reason: 'asked' };

  /** A backup is taken, then a personal value is erased from the file. */
  const erasedSince = async (): Promise<string> => {
    await using desk = await openDesk('desk.db');
    const { instanceId } = await desk.execute(report('call-1'));
    await follow('backup', folder);
    expect(await desk.erasePersonal(erasure.subject, erasure.by, erasure.reason)).toBeGreaterThan(0);
    return instanceId;
  };

  it('brings it back, where nobody kept a list', async () => {
    const instanceId = await erasedSince();
    expect([holds('desk.db'), holds('backup.db')]).toEqual([false, true]);
    await follow('restore', folder);
    await using desk = await openDesk('restored.db');
    expect(JSON.stringify((await desk.read(instanceId)).record)).toContain(caller);
  });

  it('is erased again by the list when it is restored, and verification still holds', async () => {
    const instanceId = await erasedSince();
    writeFileSync(path('erasures.json'), JSON.stringify([erasure]));
    await follow('restore', folder);
    expect(holds('restored.db')).toBe(false);
    await using desk = await openDesk('restored.db');
    expect(await desk.verify(instanceId)).toMatchObject({ sound: true });
  });

  it('holds no byte of what was erased before it was taken', async () => {
    await erasedSince();
    await follow('backup', folder);
    expect(holds('backup.db')).toBe(false);
  });
});

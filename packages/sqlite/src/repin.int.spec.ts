import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createServiceDesk } from '@statedesk/core';
import { entrySchema } from '@statedesk/engine';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gaplessJournal } from './gaplessJournal.suite.ts';
import { report } from './incidentStory.suite.ts';
import { temporaryFolder } from './sqliteHarness.suite.ts';
import { sqliteStore } from './sqliteStore.ts';

const worker = fileURLToPath(new URL('./killedRepin.suite.ts', import.meta.url));
const incidents = 40;

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A file of its own with incidents under the policy of today. */
const reported = async (): Promise<void> => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await using desk = await createServiceDesk({ store: sqliteStore({ file }) });
  await desk.executeAll(Array.from({ length: incidents }, (_, index) => report(`incident ${index}`)));
};

/** Runs the worker to its end; where its last finished batch ended. */
const run = async (steps: number, from: string): Promise<string> => {
  const child = spawn(process.execPath, [worker, file, String(steps), from], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', (status, signal) => resolve(signal ?? status)));
  const lines = (await textOf(child.stdout)).trim().split('\n');
  expect(await ended).toBe(lines.at(-1) === 'end' ? 0 : 'SIGKILL');
  return lines.at(-1) || from;
};

/** The pins of the table and those that the snapshots name, by plain queries. */
const pinsOnDisk = () => {
  const database = new DatabaseSync(file, { readOnly: true });
  const table = database.prepare('SELECT instance, pin FROM instance_pin ORDER BY instance, pin').all();
  const named = database
    .prepare(
      `SELECT position AS instance, procedure || '@' || version || ' policy ' || (snapshot ->> '$.policy') AS pin FROM instance
        UNION ALL SELECT position, procedure || '@' || version || ' calendar ' || calendar.key || ' ' || calendar.value
        FROM instance JOIN json_each(snapshot, '$.calendars') AS calendar ORDER BY 1, 2`,
    )
    .all();
  database.close();
  return { table, named };
};

/** Every incident was moved, once, stands sound, and is found by what it is pinned to now. */
const expectEachMovedOnce = async (): Promise<void> => {
  const entries = (await gaplessJournal(file)).map(({ entry }) => entrySchema.parse(JSON.parse(entry)));
  const moved = entries.filter(({ command }) => command.type === 'repin').map(({ instanceId }) => instanceId);
  expect([moved.length, new Set(moved).size]).toEqual([incidents, incidents]);
  const { table, named } = pinsOnDisk();
  expect(table).toEqual(named);
  await using desk = await createServiceDesk({
    store: sqliteStore({ file }),
    policy: { followUp: { workingDays: 7 } },
  });
  for (const instanceId of moved) expect(await desk.verify(instanceId)).toMatchObject({ sound: true, notChecked: [] });
  expect(await desk.repin({ by: { id: 'ops', roles: [] }, reason: 'again' })).toMatchObject({
    instances: [],
    next: null,
  });
};

describe('R4 repin on a SQLite file moves each instance once', () => {
  it('goes on with its cursor wherever its process was killed', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 2, maxLength: 3 }),
        fc.boolean(),
        async (kills, keepsCursor) => {
          await reported();
          let after = '0';
          for (const steps of kills) if (after !== 'end') after = await run(steps, keepsCursor ? after : '0');
          // A cursor is of the batch before: what the killed one had moved is found no more, what it had not is.
          if (after !== 'end') after = await run(Infinity, keepsCursor ? after : '0');
          expect(after).toBe('end');
          await expectEachMovedOnce();
        },
      ),
      { numRuns: 4, endOnFailure: true },
    ),
  );

  it('moves each once where two processes run side by side', { timeout: 60_000 }, async () => {
    await reported();
    expect(await Promise.all([run(Infinity, '0'), run(Infinity, '0')])).toEqual(['end', 'end']);
    await expectEachMovedOnce();
  });
});

import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createServiceDesk } from '@statedesk/core';
import { entrySchema, type StoredEntry } from '@statedesk/engine';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gaplessJournal } from './gaplessJournal.suite.ts';
import { report } from './incidentStory.suite.ts';
import { rawSqlite, temporaryFolder } from './sqliteHarness.suite.ts';
import { sqliteStore } from './sqliteStore.ts';

const worker = fileURLToPath(new URL('./killedDesk.suite.ts', import.meta.url));

/** When a desk dies: so many acknowledged commands and then statements on, or killed from outside at the last line. */
interface Kill {
  readonly acknowledged: number;
  readonly steps: number | 'from outside';
}

const kill: fc.Arbitrary<Kill> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ acknowledged: fc.nat({ max: 40 }), steps: fc.integer({ min: 1, max: 60 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      acknowledged: fc.integer({ min: 1, max: 40 }),
      steps: fc.constant('from outside' as const),
    }),
  },
);

type Acknowledged = Pick<StoredEntry, 'instanceId' | 'revision' | 'position'> & { readonly key: string };

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a desk to its violent end; what it acknowledged until then. */
const runAndKill = async (round: number, { acknowledged, steps }: Kill): Promise<readonly Acknowledged[]> => {
  const outside = steps === 'from outside';
  const life = [String(acknowledged), outside ? 'Infinity' : String(steps)];
  const child = spawn(process.execPath, [worker, file, String(round), ...life], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', (status, signal) => resolve(signal ?? status)));
  const lines: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(JSON.parse(line) as Acknowledged);
    if (outside && lines.length === acknowledged) child.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');
  return lines;
};

/** Looks at the rows with plain queries: what was acknowledged is there, and each entry with all that belongs to it. */
const expectWhole = async (acknowledged: readonly Acknowledged[]) => {
  const rows = await gaplessJournal(file);
  const kept = rows.map(({ idempotencyKey: key, instanceId, revision, position }) => ({
    key,
    instanceId,
    revision,
    position,
  }));
  expect(kept).toEqual(expect.arrayContaining([...acknowledged]));
  const announced = rows.flatMap(({ entry }) => entrySchema.parse(JSON.parse(entry)).effects.map(({ key }) => key));
  expect((await rawSqlite(file).outboxRows()).map(({ key }) => key)).toEqual(announced);
  const database = new DatabaseSync(file, { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
};

/** Opens the file again: every instance is sound and found, a retry gets its receipt, and the next commit works. */
const expectToGoOn = async (round: number, acknowledged: readonly Acknowledged[]) => {
  await using desk = await createServiceDesk({ store: sqliteStore({ file }) });
  const found = await desk.find({ text: ['打印'], limit: 1000 });
  expect(found).toHaveLength((await rawSqlite(file).instanceRows()).length);
  for (const { id } of found) expect(await desk.verify(id)).toMatchObject({ sound: true, notChecked: [] });
  const first = acknowledged.find(({ revision }) => revision === 1);
  if (first) {
    const { instanceId, position } = first;
    expect(await desk.execute(report(first.key))).toMatchObject({ outcome: 'accepted', instanceId, position });
  }
  expect(await desk.execute(report(`after ${round}`))).toMatchObject({ outcome: 'accepted' });
};

describe('architecture §2 what was acknowledged outlives a kill at any moment', () => {
  it('is there, whole and verified, and the desk goes on', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(kill, { minLength: 3, maxLength: 3 }), async (kills) => {
        for (const name of readdirSync(folder)) rmSync(join(folder, name));
        const acknowledged: Acknowledged[] = [];
        for (const [round, moment] of kills.entries()) {
          acknowledged.push(...(await runAndKill(round, moment)));
          await expectWhole(acknowledged);
          await expectToGoOn(round, acknowledged);
        }
      }),
      { numRuns: 4, endOnFailure: true },
    ),
  );
});

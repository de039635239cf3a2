import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gaplessJournal } from './gaplessJournal.suite.ts';
import { temporaryFolder } from './sqliteHarness.suite.ts';
import { sqliteStore } from './sqliteStore.ts';

const worker = fileURLToPath(new URL('./writingCommits.suite.ts', import.meta.url));

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a writer; the positions it was told were committed. Killed once it has said so `killAfter` times. */
const write = async (name: string, rounds: number, killAfter = Infinity): Promise<readonly number[]> => {
  const child = spawn(process.execPath, [worker, file, name, String(rounds)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('exit', (status, signal) => resolve(signal ?? status));
  });
  const acknowledged: number[] = [];
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(...line.split(' ').filter(Boolean).map(Number));
    lines += 1;
    if (lines === killAfter) child.kill('SIGKILL');
  }
  expect(await ended).toBe(killAfter === Infinity ? 0 : 'SIGKILL');
  return acknowledged;
};

describe('R16 several processes on one file', () => {
  it('open a new file together and write positions without gaps', async () => {
    const rounds = 60;
    const acknowledged = (await Promise.all(['a', 'b', 'c'].map((name) => write(name, rounds)))).flat();
    const rows = await gaplessJournal(file);
    expect(acknowledged.toSorted((left, right) => left - right)).toEqual(rows.map(({ position }) => position));
    for (const name of ['a', 'b', 'c']) {
      expect(rows.filter(({ instanceId }) => instanceId === name)).toHaveLength(rounds);
    }
  });

  it('lose nothing that was acknowledged when one of them is killed', async () => {
    const [killed, other] = await Promise.all([write('a', 100_000, 25), write('b', 60)]);
    const rows = await gaplessJournal(file);
    const positions = new Set(rows.map(({ position }) => position));
    expect([...killed, ...other].filter((position) => !positions.has(position))).toEqual([]);
    expect(rows.filter(({ instanceId }) => instanceId === 'b')).toHaveLength(60);
    const store = sqliteStore({ file });
    expect(await store.position()).toBe(rows.length);
    await store.close();
  });
});

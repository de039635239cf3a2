import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from './suite/aftermath.suite.ts';
import { expectBooks } from './suite/expectBooks.suite.ts';
import { postgresSubjects } from './suite/postgresSubject.suite.ts';
import { asked, sceneOn } from './suite/scene.suite.ts';
import type { Subject } from './suite/subject.suite.ts';

const program = fileURLToPath(new URL('./suite/openingWorker.suite.ts', import.meta.url));

let subjects: Awaited<ReturnType<typeof postgresSubjects>>;
let subject: Subject;

beforeAll(async () => {
  subjects = await postgresSubjects();
});
afterAll(() => subjects.stop());
beforeEach(async () => {
  subject = await subjects.create();
});
afterEach(() => subject.destroy());

const schemaOf = (): string => (JSON.parse(subject.place ?? '') as { readonly schema: string }).schema;

/** The tables of the schema, and how many steps it says it took: none, or all of a step. */
const standing = async () => {
  const client = new pg.Client(subjects.server.url);
  await client.connect();
  try {
    const tables = await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = $1 ORDER BY 1`, [schemaOf()]);
    return tables.rowCount ?? 0;
  } finally {
    await client.end();
  }
};

/** Opens it anew: it is made, whole, and a desk goes on. */
const expectToGoOn = async (): Promise<void> => {
  const scene = await sceneOn(subject, 'command', false);
  expect(await scene.other.execute(asked('further'))).toMatchObject({ outcome: 'accepted', position: 4 });
  expectBooks(await subject.rows());
  await scene.close();
};

const open = async (): Promise<unknown> =>
  subject.open().then(
    () => 'opened',
    (error: unknown) => codeOf(error),
  );

// The first requests decide, log in and take the lock; then the statements of the schema come, and its commit.
const requests = [1, 2, 3, 4, 5, 8, 13, 21, 34, 55, 89];

/** Interrupts openings at one request after the other, until one needs no more of them; how many were interrupted. */
const atRequests = async (interrupted: (number: number) => Promise<void>): Promise<number> => {
  let whole = 0;
  for (const [index, number] of requests.entries()) {
    await interrupted(number);
    const tables = await standing();
    if (!subjects.proxy.mend()) return index;
    whole ||= tables;
    // All of it or nothing, and once it is there it stays.
    expect([0, whole]).toContain(tables);
  }
  return requests.length;
};

describe('R3 a migration on PostgreSQL that is interrupted', () => {
  it('leaves all or nothing where its process is killed', async () => {
    const kills = await atRequests(async (number) => {
      const child = spawn(process.execPath, [program, 'PostgreSQL', subject.place ?? ''], { stdio: 'ignore' });
      const ended = once(child, 'exit');
      subjects.proxy.atRequest(number, async () => {
        child.kill('SIGKILL');
        await ended;
      });
      await ended;
    });
    expect(kills).toBeGreaterThan(5);
    await expectToGoOn();
  });

  it.each(['request', 'reply'] as const)(
    'leaves all or nothing where its connection is cut: a lost %s',
    async (loss) => {
      const cuts = await atRequests(async (number) => {
        subjects.proxy.atRequest(number, () => {
          subjects.proxy.lose(loss);
          return Promise.resolve();
        });
        expect(['opened', 'store-unavailable']).toContain(await open());
      });
      expect(cuts).toBeGreaterThan(5);
      await expectToGoOn();
    },
  );

  it('leaves all or nothing where the server is killed', async () => {
    for (const number of [3, 8, 21]) {
      let over: Promise<void> | undefined;
      subjects.proxy.atRequest(number, () => (over = subject.restart?.() ?? Promise.resolve()));
      expect(await open()).toBe('store-unavailable');
      await over;
      expect(await standing()).toBe(0);
    }
    await expectToGoOn();
  });

  it('is done once where several open it together', async () => {
    expect(await Promise.all(Array.from({ length: 6 }, open))).toEqual(Array.from({ length: 6 }, () => 'opened'));
    await expectToGoOn();
  });

  it('keeps others waiting while it is stalled; awake again it goes on, and they find it done', async () => {
    let wake = (): void => undefined;
    const asleep = new Promise<void>((resolve) => {
      subjects.proxy.atRequest(5, () => {
        resolve();
        return new Promise((awake) => (wake = awake));
      });
    });
    const stalled = open();
    await asleep;
    const other = open();
    wake();
    expect(await Promise.all([stalled, other])).toEqual(['opened', 'opened']);
    await expectToGoOn();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { alwaysOpen } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import { memoryStore, memoryTables, type InputIssue, type Store } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintPolicy } from '../policy/lint/lintPolicy.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { errorCodes } from '../rehearsal/errorCodes.suite.ts';
import { anything, hostile, known } from '../rehearsal/hostileValues.suite.ts';
import { tier1 } from '../rehearsal/people.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { createServiceDesk, type ServiceDesk } from './createServiceDesk.ts';
import { hostileCalls, type Call } from './hostileCalls.suite.ts';

const expectTyped = (error: unknown): void => {
  expect(error).toBeInstanceOf(Error);
  const { code, issues = [] } = error as { code?: unknown; issues?: readonly InputIssue[] };
  expect(errorCodes).toContain(code);
  for (const { message } of issues) expect(message.zh).toMatch(/\p{Script=Han}/u);
};
const report = {
  type: 'reportIncident',
  actor: tier1,
  payload: { channel: 'telephone', ...acts.intake },
} as const;
const failures = (answers: unknown): readonly unknown[] =>
  Array.isArray(answers) ? answers.flatMap((answer: { error?: unknown }) => answer.error ?? []) : [];

describe(`R14 bad input at the desk, on a SQLite file (${titled('1.j')})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'statedesk-'));
  const file = join(folder, 'desk.db');
  let desk: ServiceDesk;
  let raw: DatabaseSync;
  let id = '';

  beforeAll(async () => {
    const clock = virtualClock('2026-03-02T09:00:00+08:00');
    desk = await createServiceDesk({ store: sqliteStore({ file, synchronous: 'normal' }), clock });
    ({ instanceId: id } = await desk.execute({ ...report, idempotencyKey: 'a' }));
    await desk.tick();
    raw = new DatabaseSync(file, { readOnly: true });
  });
  afterAll(async () => {
    raw.close();
    await desk.close();
    rmSync(folder, { recursive: true });
  });

  /** Every row of every table, as another process sees it. */
  const rows = (): string => {
    const tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    return JSON.stringify(tables.map(({ name }) => [name, raw.prepare(`SELECT * FROM "${String(name)}"`).all()]));
  };

  it.each(Object.keys(hostileCalls('')) as readonly (keyof ReturnType<typeof hostileCalls>)[])('%s', async (method) => {
    const before = rows();
    const tried = async (call: Call): Promise<void> => {
      try {
        const answers = await call(desk);
        if (method === 'executeAll') for (const error of failures(answers)) expectTyped(error);
      } catch (error) {
        expectTyped(error);
      }
    };
    await fc.assert(fc.asyncProperty(hostileCalls(id)[method], tried), { numRuns: method === 'execute' ? 1_000 : 200 });
    expect(rows()).toBe(before);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
    expect(await desk.execute({ ...report, idempotencyKey: method })).toMatchObject({ outcome: 'accepted' });
    expect(await desk.verify(id)).toMatchObject({ sound: true });
  });
});

describe(`R14 bad options of the desk: a typed error, nothing written, or a desk that works (${titled('1.j')})`, () => {
  const clockOf = (instant: unknown) => ({ now: () => instant });
  const asked = { contracts: () => ({ contracts: [] }), project: () => ({ project: null }), substitutes: () => ({}) };
  const directoryWith = (data: unknown) => ({ directory: { ...asked, data } });
  const directoryOf = fc
    .oneof(anything, fc.record({ contracts: anything, projects: anything, people: anything }, { requiredKeys: [] }))
    .map(directoryWith);

  it('createServiceDesk', async () => {
    let opened = 0;
    const given = fc.record(
      {
        policy: known({ profile: 'written' }, { profile: 'loose' }),
        policies: fc.oneof(anything, fc.record({ resourceRequest: anything }, { requiredKeys: [] })),
        calendars: fc.oneof(anything, fc.record({ working: anything, always: known(undefined) }, { requiredKeys: [] })),
        ports: fc.oneof(
          anything,
          fc.record({ directory: known({ contracts: () => ({ contracts: [] }) }) }),
          directoryOf,
        ),
        effects: fc.oneof(anything, fc.record({ notifyCustomer: known(() => undefined) })),
        clock: fc.oneof(known(undefined), anything.map(clockOf)),
        onLargeRecord: known(undefined),
        more: anything,
      },
      { requiredKeys: [] },
    );
    const options = fc.oneof(
      anything.map((whole) => () => whole),
      given.map((parts) => (store: Store) => ({ store, ...parts })),
    );
    const tried = async (optionsFor: (store: Store) => unknown): Promise<void> => {
      const tables = memoryTables();
      try {
        await using made = await createServiceDesk(optionsFor(memoryStore(tables)) as never);
        opened += 1;
        expect(await made.execute({ ...report, idempotencyKey: 'a' })).toMatchObject({ outcome: 'accepted' });
      } catch (error) {
        expectTyped(error);
        expect([tables.documents.size, tables.journal.length]).toEqual([0, 0]);
      }
    };
    // What is right comes first, and every hostile value once in every place: neither is left to chance.
    const right = (store: Store) => ({ store, policy: { profile: 'written' } });
    const inEachPlace = hostile.flatMap((value) =>
      [
        { policy: value },
        { policies: { change: value } },
        { calendars: { working: value } },
        { ports: { directory: value } },
        { ports: directoryWith(value) },
        { ports: directoryWith({ people: value }) },
        { effects: { notifyCustomer: value } },
        { procedure: value },
        { clock: value },
        { clock: clockOf(value) },
      ].map((part) => [(store: Store) => ({ store, ...part })] as [(store: Store) => unknown]),
    );
    const examples = [[right] as [(store: Store) => unknown], ...inEachPlace];
    await fc.assert(fc.asyncProperty(options, tried), { numRuns: 1_000 + examples.length, examples });
    expect(opened).toBeGreaterThan(0);
  });

  it('lintPolicy', () => {
    const calendars = { working: chinaCalendar(), always: alwaysOpen({ zone: 'Asia/Shanghai' }) };
    const tried = (policy: unknown, held: unknown, directory: unknown, now: unknown): void => {
      try {
        for (const { message } of lintPolicy(policy as never, held as never, directory as never, now as never))
          expect(message.zh).toMatch(/\p{Script=Han}/u);
      } catch (error) {
        expect(['invalid-options', 'invalid-argument', 'out-of-range']).toContain((error as { code?: unknown }).code);
      }
    };
    const examples = hostile.flatMap((value): [unknown, unknown, unknown, unknown][] => [
      [value, calendars, undefined, undefined],
      [{}, value, undefined, undefined],
      [{}, { ...calendars, working: value }, undefined, undefined],
      [{}, calendars, value, undefined],
      [{}, calendars, { contracts: value }, undefined],
      [{}, calendars, {}, value],
    ]);
    const given = [
      known({ profile: 'written' }),
      fc.constant(calendars),
      known({}, undefined),
      known(undefined),
    ] as const;
    fc.assert(fc.property(...given, tried), { numRuns: 1_000 + examples.length, examples });
  });
});

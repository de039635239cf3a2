import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import type { InputIssue } from '../errors/inputIssue.ts';
import { memoryStore } from '../store/memory/memoryStore.ts';
import { memoryTables, type MemoryTables } from '../store/memory/memoryTables.ts';
import { errorCodes } from '../testProcedures/errorCodes.suite.ts';
import { anything, known } from '../testProcedures/hostileValues.suite.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { calendars, keepRemark, lendBook, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary, type Library } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { createEngine } from './createEngine.ts';
import { hostileCalls, type Call, type Method } from './hostileCalls.suite.ts';

const rowCounts = (tables: MemoryTables): string =>
  JSON.stringify([
    ...tables.instances.values(),
    tables.journal.length,
    tables.outbox.size,
    [...tables.personal.values()],
    tables.documents.size,
  ]);
const statedeskErrors = (outcome: unknown): readonly unknown[] =>
  Array.isArray(outcome)
    ? outcome.flatMap((one: { error?: unknown } | undefined) =>
        one === undefined ? [new TypeError('no answer')] : (one.error ?? []),
      )
    : [];

const methods = Object.keys(hostileCalls('')) as readonly Method[];
const expectTyped = (error: unknown): void => {
  expect(error).toBeInstanceOf(Error);
  const { code, issues = [] } = error as { code?: unknown; issues?: readonly InputIssue[] };
  expect(errorCodes).toContain(code);
  for (const { message } of issues) expect(message.zh).toMatch(/\p{Script=Han}/u);
};

describe('R14 bad input: a typed error, nothing written, the next command works', () => {
  let library: Library;
  let id: string;
  beforeAll(async () => {
    library = await openLibrary();
    id = await library.lend();
    // What waits in the outbox is settled, so that a further look writes nothing.
    await library.engine.tick();
  });

  const stays = async (method: Method, call: Call): Promise<void> => {
    const { engine, tables } = library;
    const before = rowCounts(tables);
    const outcome = await Promise.resolve(engine)
      .then(call)
      .then(
        // Only these are answers; `reveal` may give back a list of whatever it was given.
        (value) => ({ value, errors: method === 'executeAll' ? statedeskErrors(value) : [] }),
        (error: unknown) => ({ value: undefined, errors: [error] }),
      );
    for (const error of outcome.errors) expectTyped(error);
    expect(rowCounts(tables)).toBe(before);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  };

  it.each(methods)('%s', async (method) => {
    await fc.assert(
      fc.asyncProperty(hostileCalls(id)[method], (call) => stays(method, call)),
      {
        numRuns: method === 'execute' ? 2_000 : 400,
      },
    );
    expect(await library.give(id, keepRemark)).toMatchObject({ outcome: 'accepted' });
    expect((await library.engine.verify(id)).sound).toBe(true);
  });

  it('takes the same commands where nothing is wrong with them', async () => {
    const { engine } = library;
    expect(await engine.execute({ ...requestLoan, idempotencyKey: 'fresh' })).toMatchObject({ outcome: 'accepted' });
    expect(await engine.execute({ ...lendBook, instanceId: id })).toMatchObject({ outcome: 'refused' });
  });
});

describe('R14 an engine that was closed takes nothing, however it is asked', () => {
  let library: Library;
  let id: string;
  beforeAll(async () => {
    library = await openLibrary();
    id = await library.lend();
    const close = Reflect.get(library.engine, 'close') as (given: unknown) => Promise<void>;
    for (const given of [{ force: true }, Symbol('again')]) await close(given);
  });

  it.each(methods)('%s', async (method) => {
    const before = rowCounts(library.tables);
    const refused = async (call: Call): Promise<void> => {
      const error: unknown = await Promise.resolve(library.engine)
        .then(call)
        .catch((thrown: unknown) => thrown);
      if (error !== undefined) expectTyped(error);
      if (method !== 'subscribe') expect(error).toMatchObject({ code: 'engine-closed' });
    };
    await fc.assert(fc.asyncProperty(hostileCalls(id)[method], refused), { numRuns: 50 });
    expect(rowCounts(library.tables)).toBe(before);
  });
});

describe('R14 bad options and definitions: a typed error, nothing written, or an engine that works', () => {
  const named = (name: string, value: unknown) =>
    fc.oneof(anything, fc.record({ [name]: known(anything, value), more: anything }, { requiredKeys: [name] }));
  const [calendar] = [calendars.opening];
  const options = fc.oneof(
    anything,
    fc.record(
      {
        procedures: known(fc.oneof(anything, fc.array(anything, { maxLength: 3 })), [lending]),
        clock: known(anything, undefined),
        policies: known(named('lending', { fine: 2 }), {}),
        calendars: known(
          fc.oneof(
            named('opening', calendar),
            fc
              .record(Object.fromEntries(Object.keys(calendar).map((key) => [key, anything])), { requiredKeys: [] })
              .map((change) => ({ opening: { ...calendar, ...change } })),
          ),
          calendars,
        ),
        ports: known(
          named('membership', () => ({ active: true })),
          undefined,
        ),
        effects: known(
          named('shelveBook', () => undefined),
          undefined,
        ),
        onLargeRecord: known(anything, undefined),
        random: known(anything, undefined),
        pause: known(anything, undefined),
        more: anything,
      },
      { requiredKeys: ['procedures', 'calendars'] },
    ),
  );

  it('createEngine', async () => {
    let opened = 0;
    const tried = async (given: unknown): Promise<void> => {
      const tables = memoryTables();
      const store = memoryStore(tables);
      const all = typeof given === 'object' && given !== null && 'procedures' in given ? { store, ...given } : given;
      try {
        const engine = await createEngine(all as never);
        opened += 1;
        const born = await engine.execute({ ...requestLoan, idempotencyKey: 'a' }).catch((error: unknown) => error);
        if (!(born instanceof Error)) expect(born).toMatchObject({ outcome: 'accepted' });
        else expect(born).toMatchObject({ code: 'invalid-options', of: 'createEngine' });
        await engine.close();
      } catch (error) {
        expectTyped(error);
        expect([tables.documents.size, tables.journal.length]).toEqual([0, 0]);
      }
    };
    await fc.assert(fc.asyncProperty(options, tried), { numRuns: 2_000 });
    expect(opened).toBeGreaterThan(0);
  });

  it('defineProcedure', () => {
    const parts = Object.fromEntries(
      Object.entries(lendingDefinition).map(([part, value]) => [part, known(anything, value)]),
    );
    const command = fc
      .record(Object.fromEntries(Object.keys(lendingDefinition.commands.lendBook).map((key) => [key, anything])), {
        requiredKeys: [],
      })
      .map((change) => ({
        ...lendingDefinition.commands,
        lendBook: { ...lendingDefinition.commands.lendBook, ...change },
      }));
    const definition = fc.oneof(
      anything,
      fc.record(parts),
      fc
        .record({ commands: command, more: anything }, { requiredKeys: ['commands'] })
        .map((change) => ({ ...lendingDefinition, ...change })),
      fc
        .tuple(fc.constantFrom(...Object.keys(lendingDefinition)), anything)
        .map(([part, value]) => ({ ...lendingDefinition, [part]: value })),
    );
    const tried = (given: unknown): void => {
      try {
        expect(defineProcedure(given as never).charts.practised).toBeDefined();
      } catch (error) {
        expect(error).toMatchObject({ code: 'definition-fault' });
      }
    };
    fc.assert(fc.property(definition, tried), { numRuns: 2_000 });
    expect(() => defineProcedure(lendingDefinition)).not.toThrow();
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../errors/statedeskError.ts';
import type { MemoryTables } from '../store/memory/memoryTables.ts';
import {
  keepRemark,
  lendBook,
  librarian,
  member,
  requestLoan,
  stranger,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary, type Library } from '../testProcedures/lending/lendingLibrary.suite.ts';
import type { Engine } from './engine.ts';

// A code more or less in the union does not compile here.
const codes = Object.keys({
  'invalid-command': true,
  'invalid-query': true,
  'invalid-options': true,
  'unknown-procedure': true,
  'unknown-instance': true,
  'idempotency-conflict': true,
  'revision-conflict': true,
  'instance-set-aside': true,
  'record-too-large': true,
  'definition-fault': true,
  'port-failed': true,
  'invalid-document': true,
  'corrupt-journal': true,
  'engine-closed': true,
  'store-closed': true,
  'store-unavailable': true,
  'store-incompatible': true,
  'store-damaged': true,
} satisfies Record<ErrorCode, true>);

const loanId = 'lending/default/f0e5b8f3a6f64f5a9d0bd1c5a8a0c8bb';
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'x',
    '\ud800',
    'a\udfffb',
    '\u0000',
    '\u202e',
    '汉字',
    '__proto__',
    'constructor',
    'toString',
    'xstate.stop',
    '*',
    'system',
    loanId,
    '../..',
    "'; drop table instances; --",
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('x'.repeat(1_048_577), '汉'.repeat(201)),
);
const number = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 0.5, 2 ** 53, 1e308, 2 ** 31),
  fc.double(),
);
const date = fc.constantFrom(
  '0000-01-01T00:00:00Z',
  '1969-12-31T23:59:59.999Z',
  '2200-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-03-02T09:00:00',
  '9999-12-31T23:59:59Z',
  'tomorrow',
);
const polluting = fc
  .constantFrom(
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"admin":true}}}',
    '{"a":{"__proto__":[1]}}',
  )
  .map((json): unknown => JSON.parse(json));
const anything = fc.oneof(
  text,
  number,
  date,
  polluting,
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    Symbol('s'),
    1n,
    new Date(Number.NaN),
    new Map([[1, 2]]),
    /x/,
    () => 1,
    new Array(1e9),
    new Uint8Array(3),
    Object.create(null),
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    ),
  ),
  fc.anything({
    maxDepth: 2,
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withObjectString: true,
  }),
);

const actor = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(member, librarian, stranger) },
  fc.constantFrom<unknown>(
    { id: 'system', roles: [] },
    { id: 'system', roles: ['librarian'] },
    { id: 'x', roles: ['admin', 'root'] },
    { id: 'x', roles: 'librarian' },
    { id: 'x' },
  ),
  anything,
);
const known = (fallback: fc.Arbitrary<unknown>, value: unknown) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, fallback);

/** A command of which most members are as they should be, and some are not. */
const command = (id: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc.record(
      {
        type: fc.oneof(
          fc.constantFrom(
            'requestLoan',
            'lendBook',
            'closeLoan',
            'markOverdue',
            'sendReminder',
            'xstate.done.state.loan',
            'xstate.after.1',
            'constructor',
            '*',
            'nothing',
          ),
          anything,
        ),
        instanceId: known(anything, id),
        actor,
        payload: fc.oneof(
          fc.constantFrom<unknown>({ days: 10 }, { days: Number.NaN }, { days: 10, more: 1 }, { title: '\ud800' }),
          polluting,
          anything,
        ),
        idempotencyKey: known(text, 'loan-1'),
        expectedRevision: known(number, 2),
        occurredAt: date,
        tenant: known(text, 'default'),
        procedure: known(text, 'lending'),
        reason: text,
        provenance: anything,
        subjects: anything,
        more: anything,
      },
      { requiredKeys: ['type', 'actor'] },
    ),
  );
const page = fc.oneof(anything, fc.record({ after: number, limit: number, actor }, { requiredKeys: [] }));
const query = fc.oneof(
  anything,
  fc.record(
    {
      where: fc.oneof(fc.dictionary(fc.constantFrom('title', 'renewals', 'lentAt', 'constructor'), anything), anything),
      text: fc.oneof(fc.array(text), anything),
      order: anything,
      after: anything,
      limit: number,
      tenant: text,
      procedure: text,
      actor,
    },
    { requiredKeys: [] },
  ),
);

type Call = (engine: Engine) => unknown;
const firstOf = (entries: AsyncIterable<unknown>): Promise<unknown> => entries[Symbol.asyncIterator]().next();
const as = (value: unknown): never => value as never;
const calls = (id: string): Readonly<Record<string, fc.Arbitrary<Call>>> => {
  const anyId = known(anything, id);
  return {
    execute: command(id).map((input) => (engine) => engine.execute(as(input))),
    executeAll: fc
      .oneof(anything, fc.array(command(id), { maxLength: 4 }))
      .map((input) => (engine) => engine.executeAll(as(input))),
    read: fc.tuple(anyId, actor).map(
      ([what, who]) =>
        (engine) =>
          engine.read(as(what), as(who)),
    ),
    journal: fc.tuple(anyId, page).map(
      ([what, how]) =>
        (engine) =>
          engine.journal(as(what), as(how)),
    ),
    changes: page.map((how) => (engine) => engine.changes(as(how))),
    allowed: fc.tuple(anyId, actor).map(
      ([what, who]) =>
        (engine) =>
          engine.allowed(as(what), as(who)),
    ),
    deadlines: fc.tuple(anyId, actor).map(
      ([what, who]) =>
        (engine) =>
          engine.deadlines(as(what), as(who)),
    ),
    verify: anyId.map((what) => (engine) => engine.verify(as(what))),
    find: query.map((what) => (engine) => engine.find(as(what))),
    count: query.map((what) => (engine) => engine.count(as(what))),
    subscribe: fc
      .oneof(
        fc.record({ after: anything, pollMilliseconds: anything }),
        fc.constantFrom<object>({ signal: 'soon' }, { signal: {} }, { signal: null, after: 0 }),
      )
      .map((how) => (engine) => firstOf(engine.subscribe(as({ signal: AbortSignal.abort(), ...how })))),
    work: anything.map((poll) => (engine) => engine.work(as({ signal: AbortSignal.abort(), pollMilliseconds: poll }))),
    erasePersonal: fc.tuple(anything, anything, anything).map(
      ([subject, by, reason]) =>
        (engine) =>
          engine.erasePersonal(as(subject), as(by), as(reason)),
    ),
    release: anything.map((what) => (engine) => engine.release(as(what))),
  };
};

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

describe('bad input: a typed error, nothing written, the next command works', () => {
  let library: Library;
  let id: string;
  beforeAll(async () => {
    library = await openLibrary();
    id = await library.lend();
  });

  const stays = async (call: Call): Promise<void> => {
    const { engine, tables } = library;
    const before = rowCounts(tables);
    const outcome = await Promise.resolve(engine)
      .then(call)
      .then(
        (value) => ({ value, errors: statedeskErrors(value) }),
        (error: unknown) => ({ value: undefined, errors: [error] }),
      );
    for (const error of outcome.errors) {
      expect(error).toBeInstanceOf(Error);
      expect(codes).toContain((error as { code?: unknown }).code);
    }
    expect(rowCounts(tables)).toBe(before);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  };

  it.each(Object.keys(calls('')))('%s', async (method) => {
    await fc.assert(fc.asyncProperty(calls(id)[method]!, stays), {
      numRuns: method === 'execute' ? 2_000 : 400,
    });
    expect(await library.give(id, keepRemark)).toMatchObject({ outcome: 'accepted' });
    expect((await library.engine.verify(id)).sound).toBe(true);
  });

  it('takes the same commands where nothing is wrong with them', async () => {
    const { engine } = library;
    expect(await engine.execute({ ...requestLoan, idempotencyKey: 'fresh' })).toMatchObject({ outcome: 'accepted' });
    expect(await engine.execute({ ...lendBook, instanceId: id })).toMatchObject({ outcome: 'refused' });
  });
});

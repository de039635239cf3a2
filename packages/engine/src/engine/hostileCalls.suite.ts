import fc from 'fast-check';
import { anything, date, known, number, polluting, text } from '../testProcedures/hostileValues.suite.ts';
import { librarian, member, stranger } from '../testProcedures/lending/lendingActs.suite.ts';
import type { Engine } from './engine.ts';

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
const agenda = fc.oneof(
  anything,
  fc.record(
    {
      until: known(date, '2026-12-31T00:00:00Z'),
      limit: known(number, 5),
      procedure: text,
      where: fc.oneof(fc.dictionary(fc.constantFrom('title', 'renewals', 'lentAt'), anything), anything),
      after: fc.oneof(anything, fc.record({ dueAt: date, instanceId: text, key: text })),
      actor,
      more: anything,
    },
    { requiredKeys: ['until'] },
  ),
);
const repinning = fc.oneof(
  anything,
  fc.record(
    { by: actor, reason: text, dryRun: anything, limit: known(number, 5), after: known(number, 0), more: anything },
    { requiredKeys: ['by', 'reason'] },
  ),
);

export type Call = (engine: Engine) => unknown;
export type Method = Exclude<keyof Engine, 'close' | typeof Symbol.asyncDispose>;

const firstOf = (entries: AsyncIterable<unknown>): Promise<unknown> => entries[Symbol.asyncIterator]().next();
const as = (value: unknown): never => value as never;
// One that is aborted: options that are taken must not keep a test waiting.
const stopped = AbortSignal.abort();
const signal = fc.oneof(known(anything, stopped), fc.constant<unknown>(Object.create(AbortSignal.prototype)));

/** Calls of every method with what nobody should be able to hurt it by; `id` is an instance that exists. */
export const hostileCalls = (id: string): Readonly<Record<Method, fc.Arbitrary<Call>>> => {
  const anyId = known(anything, id);
  return {
    execute: command(id).map((input) => (engine) => engine.execute(as(input))),
    executeAll: fc
      .oneof(anything, fc.array(command(id), { maxLength: 4 }))
      .map((input) => (engine) => engine.executeAll(as(input))),
    using: anything.map((transaction) => (engine) => engine.using(as(transaction))),
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
    derivation: fc.tuple(anyId, actor).map(
      ([what, who]) =>
        (engine) =>
          engine.derivation(as(what), as(who)),
    ),
    agenda: agenda.map((what) => (engine) => engine.agenda(as(what))),
    verify: anyId.map((what) => (engine) => engine.verify(as(what))),
    find: query.map((what) => (engine) => engine.find(as(what))),
    count: query.map((what) => (engine) => engine.count(as(what))),
    subscribe: fc.oneof(
      anything.map((how) => (engine: Engine) => void engine.subscribe(as(how))),
      fc
        .record(
          { after: known(anything, 0), pollMilliseconds: known(anything, 5), signal, more: anything },
          { requiredKeys: [] },
        )
        .map((how) => (engine: Engine) => firstOf(engine.subscribe(as({ signal: stopped, ...how })))),
    ),
    tick: anything.map((given) => (engine) => (Reflect.get(engine, 'tick') as (...many: unknown[]) => unknown)(given)),
    work: fc
      .oneof(
        anything,
        fc.record(
          {
            signal,
            pollMilliseconds: known(anything, 5),
            onTick: known(anything, undefined),
            more: anything,
          },
          { requiredKeys: ['signal'] },
        ),
      )
      .map((how) => (engine) => engine.work(as(how))),
    reveal: anything.map((what) => (engine) => engine.reveal(as(what))),
    erasePersonal: fc.tuple(anything, anything, anything).map(
      ([subject, by, reason]) =>
        (engine) =>
          engine.erasePersonal(as(subject), as(by), as(reason)),
    ),
    repin: repinning.map((how) => (engine) => engine.repin(as(how))),
    upgrade: repinning.map((how) => (engine) => engine.upgrade(as(how))),
    reproject: repinning.map((how) => (engine) => engine.reproject(as(how))),
    stuckEffects: page.map((how) => (engine) => engine.stuckEffects(as(how))),
    resolveEffect: fc
      .tuple(
        known(anything, `${id}/1/0`),
        known(anything, 'discard'),
        fc.oneof(anything, fc.record({ by: actor, reason: text })),
      )
      .map(
        ([key, how, decided]) =>
          (engine) =>
            engine.resolveEffect(as(key), as(how), as(decided)),
      ),
    release: anything.map((what) => (engine) => engine.release(as(what))),
  };
};

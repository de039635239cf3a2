import fc from 'fast-check';
import * as acts from '../rehearsal/acts.suite.ts';
import { anything, known } from '../rehearsal/hostileValues.suite.ts';
import { customer, stranger, tier1 } from '../rehearsal/people.suite.ts';
import type { ServiceDesk } from './createServiceDesk.ts';
import { deskCommands } from './deskCommands.ts';

const actor = known(tier1, customer, stranger, { id: 'system', roles: [] }, { id: 'x', roles: ['root'] });

const commandNames = Object.values(deskCommands).flatMap((commands) => Object.keys(commands));
const types = known(...commandNames, 'xstate.stop', 'constructor');
const procedure = known(...Object.keys(deskCommands), 'weather');

/** Commands of which something is always wrong: a member no envelope has, or one no payload has. */
const command = (id: string) =>
  fc.oneof(
    anything,
    fc.record(
      { type: types, instanceId: known(id), actor, payload: known(acts.intake, {}), more: anything },
      { requiredKeys: ['type', 'more'] },
    ),
    fc
      .record({ type: types, idempotencyKey: known('call-1'), occurredAt: anything, actor }, { requiredKeys: ['type'] })
      .map((envelope) => ({ ...envelope, instanceId: id, payload: { ...acts.intake, channel: 'telephone', more: 1 } })),
  );
const page = fc.oneof(anything, fc.record({ after: anything, limit: anything, actor }, { requiredKeys: [] }));
const query = fc.oneof(
  anything,
  fc.record(
    {
      where: fc.oneof(anything, fc.record({ stage: anything, priority: anything }, { requiredKeys: [] })),
      text: fc.oneof(anything, fc.array(fc.string())),
      order: fc.oneof(anything, fc.record({ fact: known('stage'), direction: known('ascending') })),
      limit: anything,
      tenant: anything,
      procedure,
      actor,
    },
    { requiredKeys: [] },
  ),
);
const agenda = fc.oneof(
  anything,
  fc.record(
    {
      until: known('2026-12-31T00:00:00+08:00'),
      procedure,
      holder: known('li', null),
      limit: anything,
      after: anything,
      actor,
    },
    { requiredKeys: ['until'] },
  ),
);
const repinning = fc.oneof(
  anything,
  fc.record({ by: actor, reason: known('x'), dryRun: anything, limit: anything, after: anything, more: anything }),
);

const key = 'resolution#1/breach@2026-03-02T01:00:00.000Z';

export type Call = (desk: ServiceDesk) => unknown;
const as = (value: unknown): never => value as never;
// One that is aborted: options that are taken must not keep a test waiting.
const stopped = AbortSignal.abort();

/** Calls of every method with what nobody should be able to hurt it by; `id` is an incident that exists. */
export const hostileCalls = (
  id: string,
): Readonly<
  Record<Exclude<keyof ServiceDesk, 'close' | 'policyWarnings' | typeof Symbol.asyncDispose>, fc.Arbitrary<Call>>
> => {
  const about = fc.tuple(known(id), actor);
  return {
    execute: command(id).map((input) => (desk) => desk.execute(as(input))),
    executeAll: fc
      .oneof(anything, fc.array(command(id), { maxLength: 3 }))
      .map((input) => (desk) => desk.executeAll(as(input))),
    using: anything.map((transaction) => (desk) => desk.using(as(transaction))),
    read: about.map(
      ([what, who]) =>
        (desk) =>
          desk.read(as(what), as(who)),
    ),
    timeline: about.map(
      ([what, who]) =>
        (desk) =>
          desk.timeline(as(what), as(who)),
    ),
    recurrence: about.map(
      ([what, who]) =>
        (desk) =>
          desk.recurrence(as(what), as(who)),
    ),
    status: about.map(
      ([what, who]) =>
        (desk) =>
          desk.status(as(what), as(who)),
    ),
    journal: fc.tuple(known(id), page).map(
      ([what, how]) =>
        (desk) =>
          desk.journal(as(what), as(how)),
    ),
    changes: page.map((how) => (desk) => desk.changes(as(how))),
    allowed: about.map(
      ([what, who]) =>
        (desk) =>
          desk.allowed(as(what), as(who)),
    ),
    deadlines: about.map(
      ([what, who]) =>
        (desk) =>
          desk.deadlines(as(what), as(who)),
    ),
    derivation: about.map(
      ([what, who]) =>
        (desk) =>
          desk.derivation(as(what), as(who)),
    ),
    explain: fc.tuple(known(id), known(key), actor).map(
      ([what, which, who]) =>
        (desk) =>
          desk.explain(as(what), as(which), as(who)),
    ),
    form: fc.tuple(known(id), fc.record({ form: known('remoteServiceRecord'), through: known(1), actor })).map(
      ([what, which]) =>
        (desk) =>
          desk.form(as(what), as(which)),
    ),
    month: fc
      .oneof(
        anything,
        fc.record(
          { month: known('2026-03'), cutOff: known('2026-04-01T00:00:00Z'), more: anything },
          { requiredKeys: ['month'] },
        ),
      )
      .map((which) => (desk) => desk.month(as(which))),
    processMonth: fc
      .oneof(
        anything,
        fc.record(
          { month: known('2026-03'), cutOff: known('2026-04-01T00:00:00Z'), tenant: known('default'), more: anything },
          { requiredKeys: ['month'] },
        ),
      )
      .map((which) => (desk) => desk.processMonth(as(which))),
    suggestions: about.map(
      ([what, who]) =>
        (desk) =>
          desk.suggestions(as(what), as(who)),
    ),
    agenda: agenda.map((what) => (desk) => desk.agenda(as(what))),
    verify: known(id).map((what) => (desk) => desk.verify(as(what))),
    find: query.map((what) => (desk) => desk.find(as(what))),
    count: query.map((what) => (desk) => desk.count(as(what))),
    subscribe: anything.map((how) => (desk) => void desk.subscribe(as(how))),
    tick: anything.map((given) => (desk) => (Reflect.get(desk, 'tick') as (given: unknown) => unknown)(given)),
    work: fc
      .oneof(anything, fc.record({ signal: known(stopped), pollMilliseconds: anything, onTick: anything }))
      .map((how) => (desk) => desk.work(as(how))),
    reveal: anything.map((what) => (desk) => desk.reveal(as(what))),
    erasePersonal: fc.tuple(anything, anything, anything).map(
      ([subject, by, reason]) =>
        (desk) =>
          desk.erasePersonal(as(subject), as(by), as(reason)),
    ),
    repin: repinning.map((how) => (desk) => desk.repin(as(how))),
    upgrade: repinning.map((how) => (desk) => desk.upgrade(as(how))),
    reproject: repinning.map((how) => (desk) => desk.reproject(as(how))),
    stuckEffects: anything.map((how) => (desk) => desk.stuckEffects(as(how))),
    resolveEffect: fc.tuple(known(`${id}/1/0`), anything, anything).map(
      ([what, how, decided]) =>
        (desk) =>
          desk.resolveEffect(as(what), as(how), as(decided)),
    ),
    release: anything.map((what) => (desk) => desk.release(as(what))),
  };
};

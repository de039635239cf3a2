import fc from 'fast-check';
import { compileCalendar } from '@statedesk/calendar';
import { describe, expect, it } from 'vitest';
import type { Actor, Person } from '../definition/actor.ts';
import { contentHash } from '../hash/contentHash.ts';
import type { JsonObject } from '../json/json.ts';
import { fromInstant } from '../time/instant.ts';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { calendars, librarian, member, stranger } from '../testProcedures/lending/lendingActs.suite.ts';
import { permissions } from './allowed.ts';
import { instanceMet } from './meeting.ts';
import { decide } from './decide.ts';
import { unborn, type Instance } from './instance.ts';
import type { World } from './world.ts';

const hour = 3_600_000;
const opening = compileCalendar(calendars.opening);

const worldOf = (profile: 'written' | 'practised', now: number, active: boolean): World => ({
  now,
  policy: lending.policy.parse({ profile }),
  calendars: { opening },
  observations: {
    membership: { question: {}, answer: { active }, source: 'test', observedAt: '2026-03-02T01:00:00.000Z' },
  },
});

interface Act {
  readonly type: string;
  readonly payload: JsonObject;
  readonly actor: Person;
  readonly active: boolean;
  readonly hours: number;
}

const days = fc.integer({ min: 1, max: 40 }).map((number) => ({ days: number }));
const round = fc.integer({ min: 1, max: 3 }).map((number) => ({ round: number }));
const given = fc.oneof(
  fc.tuple(fc.constantFrom('lendBook', 'renewLoan'), days),
  fc.tuple(fc.constant('answerReminder'), round),
  fc.tuple(fc.constant('keepRemark'), fc.constant({ text: 'x' })),
  fc.tuple(
    fc.constantFrom('returnBook', 'reportLost', 'settleFine', 'closeLoan', 'reopenLoan', 'withdrawRequest'),
    fc.constant({}),
  ),
);
const anyAct: fc.Arbitrary<Act> = fc
  .record({
    given,
    actor: fc.constantFrom<Person>(member, librarian, stranger, { id: 'mei', roles: ['librarian', 'member'] }),
    active: fc.boolean(),
    hours: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 24 * 20 })),
  })
  .map(({ given: [type, payload], ...rest }) => ({ type, payload, ...rest }));

const walk = (
  profile: 'written' | 'practised',
  rare: boolean,
  acts: readonly Act[],
  look: (seen: { readonly instance: Instance; readonly world: World; readonly act: Act }) => void,
): void => {
  let now = fromInstant('2026-03-02T01:00:00.000Z');
  const start = worldOf(profile, now, true);
  const pins = { policy: contentHash(start.policy), calendars: { opening: opening.hash } };
  let instance = unborn(lending, { id: 'lending/default/1', tenant: 'default' }, pins);
  instance = decide(
    lending,
    instance,
    { type: 'requestLoan', payload: { title: 'x', rare }, actor: member },
    start,
  ).next;
  for (const act of acts) {
    now += act.hours * hour;
    const world = worldOf(profile, now, act.active);
    look({ instance, world, act });
    instance = decide(lending, instance, act, world).next;
  }
};

const verdictOf = (instance: Instance, actor: Actor, world: World, type: string) => {
  const standing = instanceMet(lending, instance, world);
  return permissions(lending, standing, { actor, world: { ...world, observations: {} } }).find(
    ({ command }) => command === type,
  );
};

describe('R14 what is allowed', () => {
  it('never says no before an accepted command, nor yes before a refused one', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom('written', 'practised'),
        fc.boolean(),
        fc.array(anyAct, { maxLength: 30 }),
        (profile, rare, acts) => {
          walk(profile, rare, acts, ({ instance, world, act }) => {
            const permission = verdictOf(instance, act.actor, world, act.type);
            const { answer } = decide(lending, instance, act, world);
            met.add(`${permission?.verdict ?? ''} ${answer?.outcome ?? ''}`);
            if (answer?.outcome === 'accepted') expect(permission?.verdict).not.toBe('no');
            if (answer?.outcome === 'refused') expect(permission?.verdict).not.toBe('yes');
          });
        },
      ),
      { numRuns: 500 },
    );
    expect([...met]).toEqual(
      expect.arrayContaining(['yes accepted', 'no refused', 'depends accepted', 'depends refused']),
    );
  });

  it('offers instead of a refused command only what is then accepted or depends', () =>
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        walk('practised', false, acts, ({ instance, world, act }) => {
          const { answer, next } = decide(lending, instance, act, world);
          if (answer?.outcome !== 'refused') return;
          for (const { command } of answer.instead) {
            if (verdictOf(next, act.actor, world, command)?.verdict === 'depends') continue;
            const payload = command === 'keepRemark' ? { text: 'x' } : {};
            const again = decide(lending, next, { type: command, payload, actor: act.actor }, world);
            expect(again.answer?.outcome).toBe('accepted');
          }
        });
      }),
      { numRuns: 300 },
    ));

  it('names the fields a verdict depends on', () => {
    walk(
      'practised',
      false,
      [{ type: 'lendBook', payload: { days: 10 }, actor: librarian, active: true, hours: 0 }],
      ({ instance, world }) => {
        expect(verdictOf(instance, librarian, world, 'lendBook')).toMatchObject({
          verdict: 'depends',
          dependsOn: ['membership'],
        });
        expect(verdictOf(instance, member, world, 'lendBook')).toMatchObject({
          verdict: 'no',
          reasons: [{ requirement: '1.2' }],
        });
        expect(verdictOf(instance, member, world, 'withdrawRequest')).toMatchObject({
          verdict: 'yes',
          reasons: [],
          dependsOn: [],
        });
      },
    );
  });

  it('leaves out what only the clock gives and what creates', () => {
    walk(
      'practised',
      false,
      [{ type: 'lendBook', payload: { days: 10 }, actor: librarian, active: true, hours: 0 }],
      ({ instance, world }) => {
        const listed = permissions(lending, instance, { actor: librarian, world }).map(({ command }) => command);
        expect(listed).toContain('lendBook');
        for (const type of ['sendReminder', 'markOverdue', 'archiveLoan', 'requestLoan'])
          expect(listed).not.toContain(type);
      },
    );
  });
});

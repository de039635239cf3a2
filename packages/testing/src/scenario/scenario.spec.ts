import { describe, expect, it } from 'vitest';
import { parcel } from './parcel.suite.ts';
import { scenario } from './scenario.ts';
import { ScenarioFailure } from './scenarioFailure.ts';
import type { ScenarioStep } from './scenarioStep.ts';

const courier = { id: 'ada', roles: ['courier'] };
const resident = { id: 'bob', roles: ['resident'] };
const announceParcel = { type: 'announceParcel', actor: courier };
const ringBell = { type: 'ringBell', actor: courier, observations: { presence: true } };
const signFor = { type: 'signFor', actor: resident };
const leaveParcel = { type: 'leaveParcel', actor: courier };

const announced = scenario(parcel, { start: '2026-03-02T09:00:00+01:00' }).given(announceParcel);
const failureOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioFailure);
    return (error as Error).message;
  }
  return 'it did not fail';
};

describe('R20 given, when, then', () => {
  it('says what is true after a step that was taken', () => {
    scenario(parcel, { start: '2026-03-02T09:00:00+01:00' })
      .when(announceParcel)
      .then({
        state: ['waiting', 'outside'],
        record: { announcedAt: '2026-03-02T08:00:00.000Z' },
        effects: ['tellResident'],
        requirement: '1',
        fired: [],
        owed: ['signature'],
      });
    announced.given(signFor).when(leaveParcel).then({ state: 'delivered', owed: [] });
  });

  it('is told on in several ways from one given', () => {
    announced.when(signFor).then({ state: 'waiting.signed' });
    announced.when(ringBell).then({ state: 'waiting.outside', record: { rounds: 1 } });
  });

  it('says that something is refused, by whom, why, and what instead', () => {
    announced.when(leaveParcel).thenRefused({ kind: 'obligation', requirement: '3', instead: 'ringBell' });
    announced.when({ ...signFor, actor: courier }).thenRefused({ kind: 'role' });
    announced.when({ ...ringBell, observations: { presence: false } }).thenRefused({ kind: 'guard', guard: 'isHome' });
    announced.given(signFor, leaveParcel).when(signFor).thenRefused();
  });

  it('says that something is only noted', () => {
    announced.given(ringBell, ringBell, ringBell).when(ringBell).thenNoted({ requirement: '2' });
  });

  it('lets time pass, and says what fell due, or that nothing did', () => {
    announced.when({ at: '2026-03-02T10:59:59+01:00' }).thenNothingHappens();
    announced
      .when({ at: '2026-03-02T11:00:00+01:00' })
      .then({ state: 'returned', fired: ['return'], requirement: '4' });
    announced.when({ ...leaveParcel, at: '2026-03-02T12:00:00+01:00' }).thenRefused({ kind: 'obligation' });
  });

  it('takes settings, and answers of ports for all steps or for one', () => {
    const slow = scenario(parcel, { policy: { hours: 48 }, observations: { presence: true } }).given(announceParcel);
    slow.when({ at: '2026-03-03T09:00:00+08:00' }).thenNothingHappens();
    slow.when({ type: 'ringBell', actor: courier }).then({ record: { rounds: 1 } });
    slow.when({ ...ringBell, observations: { presence: false } }).thenRefused();
  });

  it('shows the decision, for questions of your own', () => {
    expect(announced.when(ringBell).decision.next.revision).toBe(2);
  });
});

describe('R14 what fails says what happened instead', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'a given that is refused',
      () => announced.given(leaveParcel),
      /^given 'leaveParcel': it was refused \(obligation\): 3 Still owed: the signature\.; instead: ringBell$/,
    ],
    [
      'a then on a refusal',
      () => announced.when(leaveParcel).then({ state: 'delivered' }),
      /^'leaveParcel': was to be taken, and it was refused/,
    ],
    [
      'another state',
      () => announced.when(signFor).then({ state: 'delivered' }),
      /it is not in 'delivered'; it is in waiting, waiting\.signed$/,
    ],
    ['another record', () => announced.when(ringBell).then({ record: { rounds: 2 } }), /record\/rounds is 1, not 2/],
    [
      'another effect',
      () => announced.when(ringBell).then({ effects: ['tellResident'] }),
      /effects: it is \[\], not \["?.*tellResident/,
    ],
    [
      'another requirement',
      () => announced.when(signFor).then({ requirement: '9' }),
      /it does not rest on 9, but on 3/,
    ],
    [
      'another deadline',
      () => announced.when({ at: '2026-03-02T11:00:00+01:00' }).then({ fired: [] }),
      /deadlines that fired/,
    ],
    ['another obligation', () => announced.when(signFor).then({ owed: ['signature'] }), /obligations owed/],
    [
      'a refusal of another kind',
      () => announced.when(leaveParcel).thenRefused({ kind: 'guard' }),
      /was to be refused with \{"kind":"guard"\}, and by 3, it was refused \(obligation\)/,
    ],
    ['a refusal by another guard', () => announced.when(leaveParcel).thenRefused({ guard: 'isHome' }), /refused with/],
    [
      'a refusal that offers something else',
      () => announced.when(leaveParcel).thenRefused({ instead: 'signFor' }),
      /refused with/,
    ],
    ['a refusal that was none', () => announced.when(signFor).thenRefused(), /and it was accepted$/],
    ['a note that was none', () => announced.when(signFor).thenNoted(), /was only to be noted, and it was accepted/],
    [
      'quiet that was none',
      () => announced.when(signFor).thenNothingHappens(),
      /nothing was to happen, and these did: signFor/,
    ],
    [
      'a deadline where quiet was told',
      () => announced.when({ at: '2026-03-03T00:00:00Z' }).thenNothingHappens(),
      /the clock at 2026-03-03T00:00:00Z: .*sendBack/,
    ],
    [
      'time that runs back',
      () => announced.given({ at: '2026-03-02T08:00:00+01:00' }),
      /comes after one at 2026-03-02T08:00:00\.000Z/,
    ],
    [
      'a question nobody answers',
      () => announced.when({ type: 'ringBell', actor: courier }),
      /'ringBell' asks for 'presence'/,
    ],
  ])('%s', (_, attempt, message) => {
    expect(failureOf(attempt)).toMatch(message);
  });

  it('a command no door would take is turned away as the engine does', () => {
    for (const step of [
      { ...signFor, payload: { more: 1 } },
      { type: 'sendBack', actor: courier },
      { ...signFor, actor: { id: 'system', roles: [] } },
      { type: 'nothing', actor: courier },
    ] satisfies ScenarioStep[])
      expect(() => announced.when(step)).toThrow(expect.objectContaining({ code: 'invalid-command' }) as Error);
  });
});

describe('R14 the options of a scenario are parsed at the door', () => {
  it('may all be left out', () => {
    scenario(parcel, {})
      .when(announceParcel)
      .then({ record: { announcedAt: '2026-03-02T01:00:00.000Z' } });
  });

  it.each<[string, unknown, string]>([
    ['an instant without an offset', { start: '2026-03-02T09:00:00' }, '/start'],
    ['a policy it does not understand', { policy: { hours: 'many' } }, '/policy/hours'],
    ['a calendar the procedure does not name', { calendars: { opneing: {} } }, '/calendars'],
    ['an observation the procedure does not make', { observations: { presense: true } }, '/observations'],
    ['a misspelt key', { observation: {} }, ''],
    ['no options at all', null, ''],
  ])('refuses %s', (_, options, path) => {
    expect(() => scenario(parcel, options as object)).toThrow(
      expect.objectContaining({
        code: 'invalid-options',
        of: 'scenario',
        issues: [expect.objectContaining({ path })],
      }) as Error,
    );
  });
});

import {
  createActor,
  getNextTransitions,
  stateIn,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import type { StateValue } from '../definition/stateValue.ts';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { editedMachine, type EditedState } from '../testProcedures/lending/editedMachine.suite.ts';
import { lendingMachine } from '../testProcedures/lending/lendingMachine.suite.ts';
import { buildChart } from './buildChart.ts';
import type { ChartEvent, Configuration } from './chart.ts';
import { openMachine } from './openMachine.ts';
import { flattenTransitions } from './structure.ts';
import { withoutPractised } from './variants.ts';

const machine = lendingMachine as unknown as AnyStateMachine;
const chart = lending.charts.practised;

const event = (type: string, payload: JsonObject = {}, active = true): ChartEvent & JsonObject => ({
  type,
  payload,
  actor: { id: 'mei', roles: ['member'] },
  occurredAt: '2026-03-02T01:00:00.000Z',
  recordedAt: '2026-03-02T01:00:00.000Z',
  revision: 7,
  policy: { fine: 5, renewals: 2 },
  observations: { membership: { active } },
});

const anyEvent = fc.oneof(
  fc.boolean().map((rare) => event('requestLoan', { title: 'x', rare })),
  fc.boolean().map((active) => event('lendBook', { days: 3 }, active)),
  fc.integer({ min: 1, max: 30 }).map((days) => event('renewLoan', { days })),
  fc
    .constantFrom('returnBook', 'reportLost', 'settleFine', 'closeLoan', 'reopenLoan', 'withdrawRequest', 'keepRemark')
    .map((type) => event(type)),
  fc
    .constantFrom('sendReminder', 'markOverdue', 'answerReminder', 'archiveLoan')
    .map((type) => event(type, { round: 1 })),
);

const owners: Readonly<Record<string, { readonly region: string }>> = lending.commands;
const ownerOf = (type: string): string => owners[type]!.region;
const restored = ({ state, record }: Configuration): AnyMachineSnapshot =>
  machine.resolveState({ value: state, context: record });

interface Custom {
  readonly type: string;
  readonly params: unknown;
}
const announced = (actions: readonly Custom[]) =>
  actions.filter(({ type }) => !type.startsWith('xstate.')).map(({ type, params }) => ({ type, params }));

describe('R21 our step is XState’s own', () => {
  it('gives the value, context and actions of the public transition(), on any walk', () =>
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (walk) => {
        let ours: Configuration = chart.start;
        let theirs = createActor(machine).getSnapshot() as AnyMachineSnapshot;
        for (const step of walk) {
          const [next, actions] = transition(machine, theirs, step);
          const taken = chart.step(ours, step, ownerOf(step.type));
          if (taken === undefined) {
            // XState may move another region; where the owner does not take it, nothing happens (rule R22).
            const enabled = machine.getTransitionData(theirs, step).map(({ source }) => source.path[0] ?? 'root');
            expect(enabled).not.toContain(ownerOf(step.type));
            continue;
          }
          expect(taken.state).toEqual(next.value);
          expect(taken.record).toEqual(next.context);
          expect(taken.announcements).toEqual(announced(actions as readonly Custom[]));
          ours = taken;
          theirs = next as AnyMachineSnapshot;
        }
      }),
      { numRuns: 300 },
    ));

  it('walks far enough to have met every stage', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 40, maxLength: 60 }), (walk) => {
        let at: Configuration = chart.start;
        for (const step of walk) {
          at = chart.step(at, step, ownerOf(step.type)) ?? at;
          met.add(JSON.stringify((at.state as { loan: StateValue }).loan));
        }
      }),
      { numRuns: 300, seed: 20260302 },
    );
    expect([...met].toSorted()).toEqual(
      [
        '"archived"',
        '"closed"',
        '"lost"',
        '"requested"',
        '"returned"',
        '"unopened"',
        '{"out":"onLoan"}',
        '{"out":"overdue"}',
      ].toSorted(),
    );
  });

  it('asks candidates in the order in which XState takes them', () =>
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (walk) => {
        let at: Configuration = chart.start;
        for (const step of walk) {
          const region = ownerOf(step.type);
          const snapshot = restored(at);
          const ours = chart.candidates(at, step.type, region);
          const theirs = getNextTransitions(snapshot).filter(
            ({ eventType, source }) =>
              eventType === step.type && (region === 'root' ? source.path.length === 0 : source.path[0] === region),
          );
          expect(ours.map(({ source }) => source)).toEqual(theirs.map(({ source }) => source.path));
          const enabled = machine
            .getTransitionData(snapshot, step)
            .find(({ source }) => region === 'root' || source.path[0] === region);
          expect(enabled !== undefined).toBe(chart.step(at, step, region) !== undefined);
          at = chart.step(at, step, region) ?? at;
        }
      }),
      { numRuns: 200 },
    ));
});

describe('R22 the owning region decides', () => {
  const out: Configuration = { state: { loan: { out: 'overdue' }, reminder: 'pressing' }, record: chart.start.record };

  it('takes nothing where its own region has no transition, although another has', () => {
    expect(
      chart.step({ ...out, state: { loan: 'lost', reminder: 'reminded' } }, event('returnBook'), 'loan'),
    ).toBeUndefined();
    expect(chart.candidates(out, 'returnBook', 'reminder')).toHaveLength(1);
    expect(chart.candidates(out, 'returnBook', 'loan').map(({ source }) => source)).toEqual([['loan', 'out']]);
  });

  it('takes a command of the root only at the root', () => {
    expect(chart.step(out, event('keepRemark'), 'root')?.record['remarks']).toEqual([7]);
    expect(chart.step(out, event('keepRemark'), 'loan')).toBeUndefined();
  });

  it('names the requirements of the transitions taken and the states entered, each once', () => {
    expect(chart.step(out, event('returnBook'), 'loan')?.requirements).toEqual(['1.4', '1.5']);
  });
});

describe('R22 guards', () => {
  const lost: Configuration = { state: { loan: 'lost', reminder: 'quiet' }, record: chart.start.record };
  const withGuard = (guard: unknown, guards: object = {}) =>
    buildChart(
      openMachine(
        editedMachine(
          (config: EditedState) => {
            config.states['reminder']!.states['quiet']!['id'] = 'silence';
            config.states['loan']!.states['lost']!.on = {
              returnBook: { target: 'returned', guard, meta: { requirement: '1.4' } },
            };
          },
          { guards },
        ),
      )!,
    );
  const ask = (built: ReturnType<typeof withGuard>) =>
    built.candidates(lost, 'returnBook', 'loan').map(({ guard, ask: asked }) => asked(guard!, event('returnBook')));

  it('lets what a guard throws out, to be told with its place', () => {
    const built = withGuard('bad', {
      bad: () => {
        throw new RangeError('bad guard');
      },
    });
    expect(() => built.step(lost, event('returnBook'), 'loan')).toThrow(/bad guard/);
    expect(() => ask(built)).toThrow(/bad guard/);
  });

  it('goes on after one that threw', () => {
    let calls = 0;
    const built = withGuard('once', {
      once: () => {
        calls += 1;
        if (calls === 1) throw new RangeError('once');
        return true;
      },
    });
    expect(() => built.step(lost, event('returnBook'), 'loan')).toThrow(/once/);
    expect(built.step(lost, event('returnBook'), 'loan')?.announcements).toEqual([]);
  });

  it.each([
    ['a state value', stateIn({ reminder: 'quiet' }), true],
    ['an id', stateIn('#silence'), true],
    ['a state it is not in', stateIn({ reminder: 'pressing' }), false],
  ])('answers stateIn of %s as the step does', (_, guard, holds) => {
    const built = withGuard(guard);
    expect(ask(built)).toEqual([holds]);
    expect(built.step(lost, event('returnBook'), 'loan') !== undefined).toBe(holds);
  });

  it('answers a guard with params, given or computed, as the step does', () => {
    const most = { atMost: (_: unknown, { n }: { n: number }) => n <= 7 };
    for (const [n, holds] of [
      [7, true],
      [8, false],
    ] as const) {
      expect(ask(withGuard({ type: 'atMost', params: { n } }, most))).toEqual([holds]);
      const computed = withGuard(
        {
          type: 'atMost',
          params: ({ event: { revision } }: { event: { revision: number } }) => ({ n: revision + n - 7 }),
        },
        most,
      );
      expect(ask(computed)).toEqual([holds]);
    }
  });
});

describe('R20 two readings', () => {
  it('has no practised transition in the written chart, and every other', () => {
    const commandsAt = (built: AnyStateMachine) =>
      Object.values(built.root.states['loan']!.states).flatMap((node) =>
        [...node.transitions].filter(([, list]) => list.length > 0).map(([type]) => `${node.key}.${type}`),
      );
    const gone = commandsAt(machine).filter((one) => !commandsAt(withoutPractised(machine)).includes(one));
    const marked = flattenTransitions(lending.structure)
      .filter(({ practised }) => practised)
      .map(({ source, command }) => `${source.at(-1) ?? ''}.${command ?? ''}`);
    expect(gone).toEqual(marked);
    expect(marked).toEqual(['requested.withdrawRequest', 'closed.reopenLoan']);
  });

  it('takes out one of several transitions of a command, and leaves the others', () => {
    const edited = openMachine(
      editedMachine((config) => {
        config.states['loan']!.states['returned']!.on['closeLoan'] = [
          { target: 'lost', meta: { requirement: 'P.1', practised: true } },
          { target: 'closed', meta: { requirement: '1.8' } },
        ];
        config.states['loan']!.states['lost']!['always'] = [
          { target: 'archived', guard: 'isRare', meta: { requirement: 'P.1', practised: true } },
        ];
      }),
    )!;
    const at: Configuration = {
      state: { loan: 'returned', reminder: 'quiet' },
      record: { ...chart.start.record, rare: true },
    };
    expect(buildChart(edited).step(at, event('closeLoan'), 'loan')?.state).toEqual({
      loan: 'archived',
      reminder: 'quiet',
    });
    expect(buildChart(withoutPractised(edited)).step(at, event('closeLoan'), 'loan')?.state).toEqual({
      loan: 'closed',
      reminder: 'quiet',
    });
  });
});

describe('R19 a row by hands other than ours', () => {
  it('tells a configuration the chart can be in from one it cannot', () => {
    expect(chart.holds(chart.start)).toBe(true);
    for (const state of [
      'loan',
      {},
      { loan: 'lost' },
      { loan: 'out', reminder: 'quiet' },
      { loan: 'nowhere', reminder: 'quiet' },
      { loan: 'lost', reminder: 'quiet', more: 'x' },
    ])
      expect(chart.holds({ state: state, record: {} })).toBe(false);
  });
});

describe('R19 an endless chart', () => {
  it('is stopped: a command that would never end throws', () => {
    const endless = openMachine(
      editedMachine((config) => {
        const stages = config.states['loan']!.states;
        stages['lost']!['always'] = { target: 'archived', meta: { requirement: '1.8' } };
        stages['archived']!['always'] = { target: 'lost', meta: { requirement: '1.8' } };
      }),
    )!;
    const bound = withoutPractised(endless);
    const at: Configuration = { state: { loan: { out: 'onLoan' }, reminder: 'quiet' }, record: chart.start.record };
    expect(() => buildChart(bound).step(at, event('reportLost'), 'loan')).toThrow(/loop|iterations|infinite/i);
  });
});

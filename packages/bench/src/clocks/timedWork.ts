import {
  attachClock,
  clockLedgerSchema,
  clockRungs,
  defineProcedure,
  type ClockLedger,
  type CommandDefinitions,
  type Deadline,
  type DerivationView,
  type Obligation,
  type ProcedureEvent,
} from '@statedesk/engine';
import { assign, setup } from 'xstate';
import * as z from 'zod';

const named = (en: string, zh: string) => ({ en, zh });
const requirement = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });
const hour = 3_600_000;

const recordSchema = z.strictObject({ clocks: z.array(clockLedgerSchema).readonly(), steps: z.int() });
type WorkRecord = z.output<typeof recordSchema>;

const open = z.strictObject({ clocks: z.int().nonnegative() });
const clocksOnly = { requirement: '2', by: 'system', region: 'root' } as const;
const commands = {
  begin: {
    requirement: '1',
    label: named('Begin', '开始'),
    by: ['worker'],
    region: 'root',
    creates: true,
    payload: open,
  },
  step: { requirement: '1', label: named('Step', '推进'), by: ['worker'], region: 'root', payload: z.strictObject({}) },
  strike: { ...clocksOnly, label: named('Strike', '到时'), payload: z.strictObject({}) },
} satisfies CommandDefinitions<WorkRecord>;

/** Clocks of different lengths, each paused and resumed once, as an incident's are. */
const clocksFrom = (count: number, at: string): readonly ClockLedger[] =>
  Array.from({ length: count }, (_, index) =>
    attachClock(
      {
        clock: `clock${index}`,
        calendar: 'working',
        target: { kind: 'duration', milliseconds: (100 + index) * hour },
      },
      at,
    ),
  );

const machine = setup({
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions, @typescript-eslint/no-unnecessary-type-assertion -- XState takes types through a value
  types: {} as { context: WorkRecord; events: ProcedureEvent<typeof commands> },
  actions: {
    startClocks: assign({
      clocks: ({ event, context }) =>
        event.type === 'begin' ? clocksFrom(event.payload.clocks, event.occurredAt) : context.clocks,
    }),
    countStep: assign({ steps: ({ context }) => context.steps + 1 }),
  },
}).createMachine({
  id: 'timed-work',
  context: { clocks: [], steps: 0 },
  initial: 'ahead',
  states: {
    ahead: {
      meta: { requirement: '1' },
      on: { begin: { target: 'working', actions: 'startClocks', meta: { requirement: '1' } } },
    },
    working: {
      meta: { requirement: '1' },
      on: {
        step: { actions: 'countStep', meta: { requirement: '1' } },
        strike: { actions: 'countStep', meta: { requirement: '2' } },
      },
    },
  },
});

const deadlines = ({ clocks }: WorkRecord, view: DerivationView): readonly Deadline[] =>
  clocks.flatMap((clock) =>
    clockRungs(clock, { calendar: view.calendar('working'), budgetOf: () => hour })
      .map((rung) => ({
        ...rung,
        id: clock.clock,
        cycle: clock.cycle,
        requirement: '2',
        command: { type: 'strike', payload: {} },
      }))
      .filter((deadline) => !view.hasFired(deadline)),
  );

const obligations = ({ clocks }: WorkRecord): readonly Obligation[] =>
  clocks.map(({ clock, startedAt }) => ({
    id: clock,
    requirement: '2',
    label: named('Be done in time', '按时完成'),
    owedSince: startedAt,
    blocks: [],
    standing: 'owed',
  }));

/** Work under as many clocks as it is begun with, each with two warnings, a breach and an obligation. */
export const timedWork = defineProcedure({
  id: 'timed-work',
  version: 1,
  title: named('Work against the clock', '限时工作'),
  requirements: { '1': requirement('Work', '工作'), '2': requirement('In time', '按时') },
  roles: { worker: named('Worker', '工作人员') },
  machine,
  record: recordSchema,
  policy: z.strictObject({ profile: z.enum(['written', 'practised']).default('practised') }),
  calendars: { working: named('Working time', '工作时间') },
  commands,
  guards: {},
  effects: {},
  facts: {},
  factsVersion: 1,
  obligations,
  deadlines,
  visible: () => true,
});

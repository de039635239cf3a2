import {
  defineProcedure,
  fromInstant,
  instantSchema,
  type CommandDefinitions,
  type ProcedureEvent,
} from '@statedesk/engine';
import { assign, setup } from 'xstate';
import * as z from 'zod';

const named = (en: string, zh: string) => ({ en, zh });
const titled = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });
const meta = (requirement: string) => ({ requirement });
export const hour = 3_600_000;

const recordSchema = z.strictObject({ askedAt: instantSchema.nullable(), notes: z.int() });
type ErrandRecord = z.output<typeof recordSchema>;

const commands = {
  askErrand: {
    ...{ requirement: '1', label: named('Ask for an errand', '请求跑腿'), by: ['neighbour'], region: 'root' },
    creates: true,
    payload: z.strictObject({ what: z.string() }),
  },
  noteErrand: {
    ...{ requirement: '2', label: named('Note', '记录'), by: ['neighbour'], region: 'root' },
    payload: z.strictObject({ text: z.string() }),
  },
  lapse: {
    ...{ requirement: '3', label: named('It lapses', '过期'), by: 'system', region: 'root' },
    payload: z.strictObject({}),
  },
} satisfies CommandDefinitions<ErrandRecord>;

const machine = setup({
  types: { context: {} as ErrandRecord, events: {} as ProcedureEvent<typeof commands> },
  actions: {
    recordAsking: assign({ askedAt: ({ event }) => event.occurredAt }),
    countNote: assign({ notes: ({ context }) => context.notes + 1 }),
    tellFirst: () => undefined,
    tellSecond: () => undefined,
    tellThird: () => undefined,
  },
}).createMachine({
  id: 'errand',
  context: { askedAt: null, notes: 0 },
  initial: 'unknown',
  states: {
    unknown: {
      meta: meta('1'),
      on: {
        askErrand: {
          target: 'asked',
          actions: ['recordAsking', 'tellFirst', 'tellSecond', 'tellThird'],
          meta: meta('1'),
        },
      },
    },
    asked: {
      meta: meta('1'),
      on: {
        noteErrand: { actions: 'countNote', meta: meta('2') },
        lapse: { target: 'lapsed', actions: 'tellThird', meta: meta('3') },
      },
    },
    lapsed: { meta: meta('3'), on: { noteErrand: { actions: 'countNote', meta: meta('2') } } },
  },
});

const effect = (requirement: string) => ({
  ...{ requirement, label: named('Tell the neighbours', '告知邻居'), lane: 'notification' as const },
  payload: z.strictObject({}),
});

/** An errand for a neighbour: three effects at once, a command to repeat, a deadline after some hours, a fact. */
export const errandOf = (version: number, factsVersion = 1) =>
  defineProcedure({
    ...{ id: 'errand', version, title: named('An errand', '跑腿') },
    requirements: { '1': titled('Ask', '请求'), '2': titled('Note', '记录'), '3': titled('Lapse', '过期') },
    roles: { neighbour: named('Neighbour', '邻居') },
    machine,
    record: recordSchema,
    policy: z.strictObject({
      profile: z.enum(['written', 'practised']).default('practised'),
      hours: z.number().default(1),
    }),
    ...{ calendars: {}, commands, guards: {} },
    effects: { tellFirst: effect('1'), tellSecond: effect('1'), tellThird: effect('1') },
    facts: {
      notes: {
        slot: 'n1',
        label: named('Notes', '记录数'),
        project: ({ notes }: ErrandRecord) => notes * factsVersion,
      },
    },
    factsVersion,
    obligations: () => [],
    deadlines: ({ askedAt }: ErrandRecord, { state, policy, hasFired }) => {
      if (askedAt === null || state !== 'asked') return [];
      const deadline = {
        ...{ id: 'errand', cycle: 1, rung: 'due', anchor: askedAt, requirement: '3', provisional: false },
        dueAt: fromInstant(askedAt) + Number(policy['hours']) * hour,
        command: { type: 'lapse', payload: {} },
      };
      return hasFired(deadline) ? [] : [deadline];
    },
    visible: () => true,
  });

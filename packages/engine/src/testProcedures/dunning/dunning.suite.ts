import { assign, setup } from 'xstate';
import * as z from 'zod';
import type { CommandDefinitions } from '../../definition/command.ts';
import type { Deadline, Repetition } from '../../definition/deadline.ts';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import type { ProcedureDefinition } from '../../definition/procedureDefinition.ts';
import type { ProcedureEvent } from '../../definition/procedureEvent.ts';
import { fromInstant, instantSchema } from '../../time/instant.ts';

const named = (en: string, zh: string) => ({ en, zh });
const titled = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });
const nothing = z.strictObject({});
export const day = 24 * 3_600_000;

const recordSchema = z.strictObject({
  openedAt: instantSchema.nullable(),
  letters: z.array(z.strictObject({ at: instantSchema, missed: z.int().nonnegative() })),
});
type DunningRecord = z.output<typeof recordSchema>;

const commands = {
  openDunning: {
    requirement: '1',
    label: named('Ask for a fine', '催缴罚金'),
    by: ['librarian'],
    region: 'root',
    creates: true,
    payload: nothing,
  },
  sendLetter: {
    requirement: '2',
    label: named('Send a letter', '寄信'),
    by: 'system',
    region: 'root',
    payload: nothing,
  },
  giveUp: { requirement: '3', label: named('Give up', '放弃'), by: 'system', region: 'root', payload: nothing },
  payFine: { requirement: '4', label: named('Pay', '缴清'), by: ['member'], region: 'root', payload: nothing },
} satisfies CommandDefinitions<DunningRecord>;

const meta = (requirement: string) => ({ requirement });

const machine = setup({
  types: { context: {} as DunningRecord, events: {} as ProcedureEvent<typeof commands> },
  actions: {
    recordOpening: assign({ openedAt: ({ event }) => event.occurredAt }),
    recordLetter: assign({
      letters: ({ context, event }) => [...context.letters, { at: event.occurredAt, missed: event.missed ?? 0 }],
    }),
  },
}).createMachine({
  id: 'dunning',
  context: { openedAt: null, letters: [] },
  initial: 'unopened',
  states: {
    unopened: {
      meta: meta('1'),
      on: { openDunning: { target: 'owing', actions: 'recordOpening', meta: meta('1') } },
    },
    owing: {
      meta: meta('1'),
      on: {
        sendLetter: { actions: 'recordLetter', meta: meta('2') },
        giveUp: { target: 'givenUp', meta: meta('3') },
        payFine: { target: 'paid', meta: meta('4') },
      },
    },
    paid: { meta: meta('4') },
    givenUp: { meta: meta('3') },
  },
});

const daily: Repetition = { next: (after) => after + day };

const deadlinesWith =
  (repeats: Repetition): ProcedureDefinition<DunningRecord>['deadlines'] =>
  ({ openedAt, letters }, { state }) => {
    if (openedAt === null || state !== 'owing') return [];
    const common = { cycle: 1, provisional: false };
    const since = letters.at(-1)?.at ?? openedAt;
    const letter: Deadline = {
      ...common,
      id: 'letter',
      rung: 'due',
      anchor: since,
      requirement: '2',
      dueAt: fromInstant(since) + day,
      command: { type: 'sendLetter', payload: {} },
      repeats,
    };
    const end: Deadline = {
      ...common,
      id: 'end',
      rung: 'due',
      anchor: openedAt,
      requirement: '3',
      dueAt: fromInstant(openedAt) + 30 * day,
      command: { type: 'giveUp', payload: {} },
    };
    return [letter, end];
  };

export const dunningDefinition = {
  id: 'dunning',
  version: 1,
  title: named('Asking for a fine', '催缴'),
  requirements: {
    '1': titled('A fine is owed', '欠缴'),
    '2': titled('A letter every day', '每日一信'),
    '3': titled('Thirty days are enough', '三十日为限'),
    '4': titled('It is paid', '缴清'),
  },
  roles: { member: named('Member', '会员'), librarian: named('Librarian', '馆员') },
  machine,
  record: recordSchema,
  policy: z.strictObject({ profile: z.enum(['written', 'practised']).default('practised') }),
  calendars: {},
  commands,
  guards: {},
  effects: {},
  facts: {},
  factsVersion: 1,
  obligations: () => [],
  deadlines: deadlinesWith(daily),
  visible: () => true,
} satisfies ProcedureDefinition<DunningRecord>;

/** How a library asks for a fine: a letter every day, for thirty days. The procedure repeating deadlines are tested with. */
export const dunning = defineProcedure(dunningDefinition);

/** The same with letters that come again in another way. */
export const dunningWith = (repeats: Repetition) =>
  defineProcedure({ ...dunningDefinition, deadlines: deadlinesWith(repeats) });

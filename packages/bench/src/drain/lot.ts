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
const requirement = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });

const recordSchema = z.strictObject({ leavesAt: instantSchema.nullable(), visits: z.int() });
type LotRecord = z.output<typeof recordSchema>;

const commands = {
  park: {
    requirement: '1',
    label: named('Park', '停入'),
    by: ['driver'],
    region: 'root',
    creates: true,
    payload: z.strictObject({ leavesAt: instantSchema }),
  },
  visit: {
    requirement: '2',
    label: named('Look in', '查看'),
    by: ['driver'],
    region: 'root',
    payload: z.strictObject({}),
  },
  leave: {
    requirement: '3',
    label: named('Leave', '驶离'),
    by: 'system',
    region: 'root',
    payload: z.strictObject({}),
  },
} satisfies CommandDefinitions<LotRecord>;

type LotEvent = ProcedureEvent<typeof commands>;
const machine = setup({
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions, @typescript-eslint/no-unnecessary-type-assertion -- XState takes types through a value
  types: {} as { context: LotRecord; events: LotEvent },
  actions: {
    stampLeaving: assign({
      leavesAt: ({ event, context }) => (event.type === 'park' ? event.payload.leavesAt : context.leavesAt),
    }),
    countVisit: assign({ visits: ({ context }) => context.visits + 1 }),
  },
}).createMachine({
  id: 'lot',
  context: { leavesAt: null, visits: 0 },
  initial: 'outside',
  states: {
    outside: {
      meta: { requirement: '1' },
      on: { park: { target: 'parked', actions: 'stampLeaving', meta: { requirement: '1' } } },
    },
    parked: {
      meta: { requirement: '1' },
      on: {
        visit: { actions: 'countVisit', meta: { requirement: '2' } },
        leave: { target: 'left', meta: { requirement: '3' } },
      },
    },
    left: { meta: { requirement: '3' } },
  },
});

/** The smallest procedure that waits for an instant: an instance is parked, and leaves when its deadline is due. */
export const lot = defineProcedure({
  id: 'lot',
  version: 1,
  title: named('A car park', '停车场'),
  requirements: {
    '1': requirement('Park', '停入'),
    '2': requirement('Look in', '查看'),
    '3': requirement('Leave', '驶离'),
  },
  roles: { driver: named('Driver', '司机') },
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
  deadlines: ({ leavesAt }: LotRecord, { state }) =>
    leavesAt === null || state !== 'parked'
      ? []
      : [
          {
            id: 'leaving',
            cycle: 1,
            rung: 'due',
            anchor: leavesAt,
            requirement: '3',
            dueAt: fromInstant(leavesAt),
            provisional: false,
            command: { type: 'leave', payload: {} },
          },
        ],
  visible: () => true,
});

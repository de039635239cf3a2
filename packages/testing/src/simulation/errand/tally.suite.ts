import {
  defineProcedure,
  type CommandDefinitions,
  type ProcedureDefinition,
  type ProcedureEvent,
} from '@statedesk/engine';
import { assign, setup } from 'xstate';
import * as z from 'zod';

const named = (en: string, zh: string) => ({ en, zh });
const titled = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });
const meta = (requirement: string) => ({ requirement });
const root = { region: 'root' } as const;
const nothing = z.strictObject({});

const recordSchema = z.strictObject({ count: z.int() });
type TallyRecord = z.output<typeof recordSchema>;

const commands = {
  openTally: {
    ...root,
    requirement: '1',
    label: named('Open', '开立'),
    by: ['instance'],
    creates: true,
    payload: nothing,
  },
  countOne: {
    ...root,
    requirement: '2',
    label: named('Count one', '计一'),
    by: ['instance'],
    payload: nothing,
    tells: ({ record }) => ({ number: record.count }),
  },
} satisfies CommandDefinitions<TallyRecord>;

const machine = setup({
  types: { context: {} as TallyRecord, events: {} as ProcedureEvent<typeof commands> },
  actions: { count: assign({ count: ({ context }) => context.count + 1 }) },
}).createMachine({
  id: 'tally',
  context: { count: 0 },
  initial: 'unopened',
  states: {
    unopened: { meta: meta('1'), on: { openTally: { target: 'open', meta: meta('1') } } },
    open: { meta: meta('1'), on: { countOne: { actions: 'count', meta: meta('2') } } },
  },
});

/** The one instance that every finished errand speaks to: it numbers them. */
export const tally = defineProcedure({
  id: 'tally',
  version: 1,
  title: named('Tally', '计数簿'),
  requirements: { '1': titled('A tally', '计数簿'), '2': titled('It counts', '计数') },
  roles: { clerk: named('Clerk', '办事员') },
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
  deadlines: () => [],
  visible: () => true,
} satisfies ProcedureDefinition<TallyRecord>);

import { assign, setup } from 'xstate';
import * as z from 'zod';
import type { CommandDefinitions } from '../../definition/command.ts';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import type { ProcedureDefinition } from '../../definition/procedureDefinition.ts';
import type { ProcedureEvent } from '../../definition/procedureEvent.ts';

const named = (en: string, zh: string) => ({ en, zh });
const titled = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });
const meta = (requirement: string) => ({ requirement });
const root = { region: 'root' } as const;
const nothing = z.strictObject({});

const recordSchema = z.strictObject({ orders: z.int().nonnegative() });
type SupplierRecord = z.output<typeof recordSchema>;

const commands = {
  openSupplier: {
    ...root,
    requirement: '1',
    label: named('Open', '开业'),
    by: ['librarian', 'instance'],
    creates: true,
    payload: nothing,
  },
  takeOrder: {
    ...root,
    requirement: '2',
    label: named('Take an order', '接单'),
    by: ['librarian', 'instance'],
    payload: z.strictObject({ title: z.string() }),
    tells: ({ record }) => ({ number: record.orders }),
  },
  closeSupplier: { ...root, requirement: '3', label: named('Close', '停业'), by: ['librarian'], payload: nothing },
  reopenSupplier: { ...root, requirement: '3', label: named('Reopen', '复业'), by: ['librarian'], payload: nothing },
} satisfies CommandDefinitions<SupplierRecord>;

const machine = setup({
  types: { context: {} as SupplierRecord, events: {} as ProcedureEvent<typeof commands> },
  guards: { isInPrint: ({ event }) => event.type === 'takeOrder' && event.payload.title !== '绝版' },
  actions: { countOrder: assign({ orders: ({ context }) => context.orders + 1 }) },
}).createMachine({
  id: 'supplying',
  context: { orders: 0 },
  initial: 'unopened',
  states: {
    unopened: { meta: meta('1'), on: { openSupplier: { target: 'open', meta: meta('1') } } },
    open: {
      meta: meta('1'),
      on: {
        takeOrder: { guard: 'isInPrint', actions: 'countOrder', meta: meta('2') },
        closeSupplier: { target: 'closed', meta: meta('3') },
      },
    },
    closed: { meta: meta('3'), on: { reopenSupplier: { target: 'open', meta: meta('3') } } },
  },
});

/** A supplier of books: many orders speak to it, and it numbers them. Nobody but its own people may see it. */
export const supplyingDefinition = {
  id: 'supplying',
  version: 1,
  title: named('Supplying', '供书'),
  requirements: {
    '1': titled('A supplier', '供应商'),
    '2': titled('It takes orders', '接单'),
    '3': titled('It closes', '停业'),
  },
  roles: { librarian: named('Librarian', '馆员') },
  machine,
  record: recordSchema,
  policy: z.strictObject({ profile: z.enum(['written', 'practised']).default('practised') }),
  calendars: {},
  commands,
  guards: { isInPrint: { requirement: '2', label: named('the book is in print', '该书在售'), reads: ['title'] } },
  effects: {},
  facts: {},
  factsVersion: 1,
  obligations: () => [],
  deadlines: () => [],
  visible: (_, { roles }) => roles.some((role) => role === 'librarian'),
} satisfies ProcedureDefinition<SupplierRecord>;

export const supplying = defineProcedure(supplyingDefinition);

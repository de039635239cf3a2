import { assign, setup } from 'xstate';
import * as z from 'zod';
import type { CommandDefinitions } from '../../definition/command.ts';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import type { ProcedureDefinition } from '../../definition/procedureDefinition.ts';
import type { ProcedureEvent } from '../../definition/procedureEvent.ts';
import {
  deadReportSchema,
  deliveredReportSchema,
  refusedReportSchema,
  takenReportSchema,
} from '../../engine/talk/effectReport.ts';
import { instantSchema } from '../../time/instant.ts';

const named = (en: string, zh: string) => ({ en, zh });
const titled = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });
const meta = (requirement: string) => ({ requirement });
const root = { region: 'root' } as const;
const policy = z.strictObject({ profile: z.enum(['written', 'practised']).default('practised') });

const recordSchema = z.strictObject({
  title: z.string(),
  supplier: z.string().nullable(),
  number: z.int().nullable(),
  refusals: z.array(z.string()),
  told: z.array(z.string()),
  orderedAt: instantSchema.nullable(),
});
type OrderRecord = z.output<typeof recordSchema>;

const commands = {
  openOrder: {
    ...root,
    requirement: '1',
    label: named('Open an order', '开立订单'),
    by: ['librarian'],
    creates: true,
    payload: z.strictObject({ title: z.string() }),
  },
  placeOrder: {
    ...root,
    requirement: '2',
    label: named('Place the order', '下单'),
    by: ['librarian'],
    payload: z.strictObject({ supplier: z.string().optional() }),
  },
  printOrder: {
    ...root,
    requirement: '2',
    label: named('Print it', '打印'),
    by: ['librarian'],
    payload: z.strictObject({}),
  },
  keepNumber: {
    ...root,
    requirement: '3',
    label: named('Keep the number', '记录编号'),
    by: ['instance'],
    payload: takenReportSchema.extend({ tells: z.strictObject({ number: z.int() }).optional() }),
  },
  keepRefusal: {
    ...root,
    requirement: '3',
    label: named('Keep the refusal', '记录拒绝'),
    by: ['instance'],
    payload: refusedReportSchema,
  },
  keepDelivery: {
    ...root,
    requirement: '3',
    label: named('Keep the delivery', '记录送达'),
    by: ['instance'],
    payload: deliveredReportSchema,
  },
  keepFailure: {
    ...root,
    requirement: '3',
    label: named('Keep the failure', '记录失败'),
    by: ['instance'],
    payload: deadReportSchema,
  },
} satisfies CommandDefinitions<OrderRecord>;

const tell = (context: OrderRecord, what: string) => [...context.told, what];

const sayOrder: (args: unknown, params: { title: string; supplier?: string | undefined }) => void = () => undefined;

const machine = setup({
  types: { context: {} as OrderRecord, events: {} as ProcedureEvent<typeof commands> },
  actions: {
    keepTitle: assign(({ event }) => (event.type === 'openOrder' ? { title: event.payload.title } : {})),
    keepNumber: assign(({ context, event }) =>
      event.type === 'keepNumber'
        ? {
            supplier: event.payload.instanceId,
            number: event.payload.tells?.number ?? null,
            orderedAt: event.occurredAt,
            told: tell(context, 'taken'),
          }
        : {},
    ),
    keepRefusal: assign(({ context, event }) =>
      event.type === 'keepRefusal'
        ? {
            refusals: [...context.refusals, ...event.payload.reasons.map(({ message }) => message.zh)],
            told: tell(context, 'refused'),
          }
        : {},
    ),
    keepTold: assign(({ context, event }) => ({ told: tell(context, event.type) })),
    orderBook: sayOrder,
    printLabel: () => undefined,
  },
}).createMachine({
  id: 'ordering',
  context: { title: '', supplier: null, number: null, refusals: [], told: [], orderedAt: null },
  initial: 'unopened',
  states: {
    unopened: { meta: meta('1'), on: { openOrder: { target: 'open', actions: 'keepTitle', meta: meta('1') } } },
    open: {
      meta: meta('1'),
      on: {
        placeOrder: {
          actions: {
            type: 'orderBook',
            params: ({ context, event }) => ({ title: context.title, supplier: event.payload.supplier }),
          },
          meta: meta('2'),
        },
        printOrder: { actions: 'printLabel', meta: meta('2') },
        keepNumber: { actions: 'keepNumber', meta: meta('3') },
        keepRefusal: { actions: 'keepRefusal', meta: meta('3') },
        keepDelivery: { actions: 'keepTold', meta: meta('3') },
        keepFailure: { actions: 'keepTold', meta: meta('3') },
      },
    },
  },
});

/** How a library orders a book of a supplier, which is an instance of its own. */
export const orderingDefinition = {
  id: 'ordering',
  version: 1,
  title: named('Ordering', '订购'),
  requirements: {
    '1': titled('An order', '订单'),
    '2': titled('It is placed', '下单'),
    '3': titled('It is answered', '答复'),
  },
  roles: { librarian: named('Librarian', '馆员') },
  machine,
  record: recordSchema,
  policy,
  calendars: {},
  commands,
  guards: {},
  effects: {
    orderBook: {
      requirement: '2',
      label: named('Order the book', '订书'),
      lane: 'instance',
      payload: z.strictObject({ title: z.string(), supplier: z.string().optional() }),
      command: ({ title, supplier }: { title: string; supplier?: string }, source) => ({
        procedure: 'supplying',
        ...(supplier === undefined
          ? { shared: { key: 'the supplier', opening: { type: 'openSupplier', payload: {} } } }
          : { instanceId: supplier }),
        type: 'takeOrder',
        payload: { title },
        once: `order ${source}`,
      }),
      reports: { taken: 'keepNumber', refused: 'keepRefusal', dead: 'keepFailure' },
      reportedAsOf: 'announcement',
    },
    printLabel: {
      requirement: '2',
      label: named('Print a label', '打印标签'),
      lane: 'integration',
      payload: z.strictObject({}),
      reports: { delivered: 'keepDelivery', dead: 'keepFailure' },
    },
  },
  facts: {},
  factsVersion: 1,
  obligations: () => [],
  deadlines: () => [],
  visible: (_, { roles }) => roles.some((role) => role === 'librarian'),
} satisfies ProcedureDefinition<OrderRecord>;

export const ordering = defineProcedure(orderingDefinition);

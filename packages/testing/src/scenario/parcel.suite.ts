import { defineProcedure, fromInstant, type CommandDefinitions, type ProcedureEvent } from '@statedesk/engine';
import { assign, setup } from 'xstate';
import * as z from 'zod';

const named = (en: string, zh: string) => ({ en, zh });
const hour = 3_600_000;

const recordSchema = z.strictObject({ announcedAt: z.string().nullable(), rounds: z.int(), signed: z.boolean() });
type ParcelRecord = z.output<typeof recordSchema>;

const commands = {
  announceParcel: {
    requirement: '1',
    label: named('Announce a parcel', '预告包裹'),
    by: ['courier'],
    region: 'root',
    creates: true,
    payload: z.strictObject({}),
  },
  ringBell: {
    requirement: '2',
    label: named('Ring the bell', '按门铃'),
    by: ['courier'],
    region: 'root',
    payload: z.strictObject({}),
    needs: { presence: { question: ({ record }) => record.rounds } },
    notedWhen: {
      ringing: {
        requirement: '2',
        label: named('it rings already', '已在响'),
        holds: ({ record }) => record.rounds > 2,
      },
    },
  },
  signFor: {
    requirement: '3',
    label: named('Sign', '签收'),
    by: ['resident'],
    region: 'root',
    payload: z.strictObject({}),
  },
  leaveParcel: {
    requirement: '3',
    label: named('Leave it', '留下'),
    by: ['courier'],
    region: 'root',
    payload: z.strictObject({}),
  },
  sendBack: {
    requirement: '4',
    label: named('Send it back', '退回'),
    by: 'system',
    region: 'root',
    payload: z.strictObject({}),
  },
} satisfies CommandDefinitions<ParcelRecord>;

type ParcelEvent = ProcedureEvent<typeof commands>;

const machine = setup({
  types: { context: {} as ParcelRecord, events: {} as ParcelEvent },
  guards: { isHome: ({ event }) => event.observations['presence'] === true },
  actions: {
    recordAnnouncement: assign({ announcedAt: ({ event }) => event.occurredAt }),
    countRound: assign({ rounds: ({ context }) => context.rounds + 1 }),
    recordSignature: assign({ signed: true }),
    tellResident: () => undefined,
  },
}).createMachine({
  id: 'parcel',
  context: { announcedAt: null, rounds: 0, signed: false },
  initial: 'unknown',
  states: {
    unknown: {
      meta: { requirement: '1' },
      on: {
        announceParcel: {
          target: 'waiting',
          actions: ['recordAnnouncement', 'tellResident'],
          meta: { requirement: '1' },
        },
      },
    },
    waiting: {
      meta: { requirement: '1' },
      initial: 'outside',
      on: {
        ringBell: { guard: 'isHome', actions: 'countRound', meta: { requirement: '2' } },
        signFor: { target: '.signed', actions: 'recordSignature', meta: { requirement: '3' } },
        leaveParcel: { target: 'delivered', meta: { requirement: '3' } },
        sendBack: { target: 'returned', meta: { requirement: '4' } },
      },
      states: { outside: { meta: { requirement: '2' } }, signed: { meta: { requirement: '3' } } },
    },
    delivered: { meta: { requirement: '3' } },
    returned: { meta: { requirement: '4' } },
  },
});

const titled = (en: string, zh: string) => ({ title: named(en, zh), source: 'T' as const });

/** A parcel at the door: the procedure that scenarios are tested with. */
export const parcel = defineProcedure({
  id: 'parcel',
  version: 1,
  title: named('A parcel at the door', '门口的包裹'),
  requirements: {
    '1': titled('Announce', '预告'),
    '2': titled('Ring', '按铃'),
    '3': titled('Sign', '签收'),
    '4': titled('Return', '退回'),
  },
  roles: { courier: named('Courier', '快递员'), resident: named('Resident', '住户') },
  machine,
  record: recordSchema,
  policy: z.strictObject({
    profile: z.enum(['written', 'practised']).default('practised'),
    hours: z.number().default(2),
  }),
  calendars: {},
  commands,
  guards: { isHome: { requirement: '2', label: named('somebody is home', '有人在家'), reads: ['presence'] } },
  effects: {
    tellResident: {
      requirement: '1',
      label: named('Tell the resident', '通知住户'),
      lane: 'notification',
      payload: z.strictObject({}),
    },
  },
  observations: { presence: { requirement: '2', label: named('Presence', '在家与否'), answer: z.boolean() } },
  facts: {},
  factsVersion: 1,
  obligations: ({ announcedAt, signed }: ParcelRecord) =>
    announcedAt === null
      ? []
      : [
          {
            id: 'signature',
            requirement: '3',
            label: named('the signature', '签名'),
            owedSince: announcedAt,
            blocks: ['leaveParcel'],
            standing: signed ? ('discharged' as const) : ('owed' as const),
          },
        ],
  deadlines: ({ announcedAt }: ParcelRecord, { state, policy, hasFired }) => {
    if (announcedAt === null || typeof state === 'string') return [];
    const deadline = {
      id: 'return',
      cycle: 1,
      rung: 'due',
      anchor: announcedAt,
      requirement: '4',
      dueAt: fromInstant(announcedAt) + Number(policy['hours']) * hour,
      provisional: false,
      command: { type: 'sendBack', payload: {} },
    };
    return hasFired(deadline) ? [] : [deadline];
  },
  visible: () => true,
});

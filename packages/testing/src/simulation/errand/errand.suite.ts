import {
  defineProcedure,
  fromInstant,
  personal,
  takenReportSchema,
  type CommandDefinitions,
  type Deadline,
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

const minute = 60_000;
/** When the desk is warned, when its head, and when nobody is waited for any more: after an errand was opened. */
export const ladder = { warn: 10 * minute, escalate: 30 * minute, expire: 4 * 60 * minute } as const;
/** How often whoever took it is asked about it. */
export const nudgeEvery = 20 * minute;

const recordSchema = z.strictObject({
  title: z.string(),
  openedAt: z.string().nullable(),
  nudgedAt: z.string().nullable(),
  number: z.int().nullable(),
});
type ErrandRecord = z.output<typeof recordSchema>;

const commands = {
  openErrand: {
    ...root,
    requirement: '1',
    label: named('Open', '开立'),
    by: ['clerk'],
    creates: true,
    payload: z.strictObject({ title: z.string() }),
  },
  remark: {
    ...root,
    requirement: '1',
    label: named('Remark', '备注'),
    by: ['clerk'],
    payload: z.strictObject({ text: z.string(), about: personal(z.string(), 'client').exactOptional() }),
  },
  take: { ...root, requirement: '2', label: named('Take', '接手'), by: ['clerk'], payload: nothing },
  giveBack: { ...root, requirement: '2', label: named('Give back', '退还'), by: ['clerk'], payload: nothing },
  finish: { ...root, requirement: '3', label: named('Finish', '办结'), by: ['clerk'], payload: nothing },
  warn: { ...root, requirement: '4', label: named('Warn', '提醒'), by: 'system', payload: nothing },
  escalate: { ...root, requirement: '4', label: named('Escalate', '升级'), by: 'system', payload: nothing },
  expire: { ...root, requirement: '4', label: named('Expire', '过期'), by: 'system', payload: nothing },
  nudge: { ...root, requirement: '5', label: named('Nudge', '催办'), by: 'system', payload: nothing },
  keepNumber: {
    ...root,
    requirement: '6',
    label: named('Keep the number', '记录编号'),
    by: ['instance'],
    payload: takenReportSchema.extend({ tells: z.strictObject({ number: z.int() }).optional() }),
  },
} satisfies CommandDefinitions<ErrandRecord>;

/** What goes out names the entry it is of: nothing is said twice. */
const said: (args: unknown, params: { what: string; revision: number }) => void = () => undefined;

const errandSetup = setup({
  types: { context: {} as ErrandRecord, events: {} as ProcedureEvent<typeof commands> },
  actions: {
    recordOpening: assign(({ event }) =>
      event.type === 'openErrand' ? { title: event.payload.title, openedAt: event.occurredAt } : {},
    ),
    recordNudge: assign({ nudgedAt: ({ event }) => event.occurredAt }),
    forgetNudge: assign({ nudgedAt: null }),
    recordNumber: assign(({ event }) =>
      event.type === 'keepNumber' ? { number: event.payload.tells?.number ?? null } : {},
    ),
    tellDesk: said,
    fileErrand: said,
    countErrand: said,
  },
});

const say = (type: 'tellDesk' | 'fileErrand' | 'countErrand') =>
  ({
    type,
    params: ({ event }: { event: ProcedureEvent<typeof commands> }) => ({ what: event.type, revision: event.revision }),
  }) as const;

const machine = errandSetup.createMachine({
  id: 'errand',
  context: { title: '', openedAt: null, nudgedAt: null, number: null },
  initial: 'unopened',
  states: {
    unopened: {
      meta: meta('1'),
      on: { openErrand: { target: 'open', actions: ['recordOpening', say('tellDesk')], meta: meta('1') } },
    },
    open: {
      meta: meta('1'),
      on: {
        remark: { actions: say('fileErrand'), meta: meta('1') },
        take: { target: 'taken', actions: 'recordNudge', meta: meta('2') },
        warn: { actions: say('tellDesk'), meta: meta('4') },
        escalate: { actions: [say('tellDesk'), say('fileErrand')], meta: meta('4') },
        expire: { target: 'expired', actions: say('tellDesk'), meta: meta('4') },
      },
    },
    taken: {
      meta: meta('2'),
      on: {
        remark: { actions: say('fileErrand'), meta: meta('1') },
        giveBack: { target: 'open', actions: 'forgetNudge', meta: meta('2') },
        nudge: { actions: ['recordNudge', say('tellDesk')], meta: meta('5') },
        finish: { target: 'finished', actions: [say('countErrand'), say('fileErrand')], meta: meta('3') },
      },
    },
    finished: { meta: meta('3'), on: { keepNumber: { actions: 'recordNumber', meta: meta('6') } } },
    expired: { meta: meta('4') },
  },
});

const rung = (id: keyof typeof ladder, anchor: string): Deadline => ({
  id,
  cycle: 1,
  rung: 'due',
  anchor,
  requirement: '4',
  dueAt: fromInstant(anchor) + ladder[id],
  provisional: false,
  command: { type: id, payload: {} },
});

const nudge = (since: string): Deadline => ({
  id: 'nudge',
  cycle: 1,
  rung: 'due',
  anchor: since,
  requirement: '5',
  dueAt: fromInstant(since) + nudgeEvery,
  provisional: false,
  command: { type: 'nudge', payload: {} },
  repeats: { next: (after) => after + nudgeEvery },
});

const deadlines: ProcedureDefinition<ErrandRecord>['deadlines'] = ({ openedAt, nudgedAt }, { state, hasFired }) => {
  if (state === 'open' && openedAt !== null)
    return (['warn', 'escalate', 'expire'] as const).map((id) => rung(id, openedAt)).filter((one) => !hasFired(one));
  return state === 'taken' && nudgedAt !== null ? [nudge(nudgedAt)] : [];
};

const payload = z.strictObject({ what: z.string(), revision: z.int() });

const definition = {
  id: 'errand',
  version: 1,
  title: named('Errand', '差事'),
  requirements: {
    '1': titled('An errand', '差事'),
    '2': titled('Somebody takes it', '接手'),
    '3': titled('It is done', '办结'),
    '4': titled('Nobody takes it', '无人接手'),
    '5': titled('Nudges', '催办'),
    '6': titled('It is counted', '计数'),
  },
  roles: { clerk: named('Clerk', '办事员') },
  machine,
  record: recordSchema,
  policy: z.strictObject({
    profile: z.enum(['written', 'practised']).default('practised'),
    office: z.enum(['east', 'west']).default('east'),
  }),
  calendars: {},
  commands,
  guards: {},
  effects: {
    tellDesk: { requirement: '4', label: named('Tell the desk', '通知服务台'), lane: 'notification', payload },
    fileErrand: { requirement: '1', label: named('File it', '归档'), lane: 'integration', payload },
    countErrand: {
      requirement: '6',
      label: named('Count it', '计数'),
      lane: 'instance',
      payload,
      command: () => ({
        procedure: 'tally',
        shared: { key: 'the tally', opening: { type: 'openTally', payload: {} } },
        type: 'countOne',
        payload: {},
      }),
      reports: { taken: 'keepNumber' },
    },
  },
  facts: { title: { slot: 'k1', label: named('Title', '标题'), project: ({ title }) => title } },
  factsVersion: 1,
  obligations: () => [],
  deadlines,
  visible: () => true,
} satisfies ProcedureDefinition<ErrandRecord>;

/** Something that a clerk is to do: an escalation ladder while nobody has taken it, nudges until it is done. */
export const errand = defineProcedure(definition);

/** The same a year later: instances of the first version are taken over as they are. */
export const laterErrand = defineProcedure({
  ...definition,
  version: 2,
  upgrades: { '1': ({ record, state }) => ({ record, state }) },
} satisfies ProcedureDefinition<ErrandRecord>);

import type { ProcedureEvent } from '@statedesk/engine';
import { setup } from 'xstate';
import { changesOf } from '../procedure/changesOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import type { registerCommands } from './registerCommands.ts';
import { blankRegister, type RegisterRecord } from './registerRecord.ts';

type RegisterEvent = ProcedureEvent<typeof registerCommands>;
type Given<Type extends RegisterEvent['type']> = Extract<RegisterEvent, { readonly type: Type }>;

const beginYear = (record: RegisterRecord, { payload: { year } }: Given<'openRegister'>): RegisterRecord => ({
  ...record,
  year,
});

/** One after the other: what is committed is issued, and nothing else is. */
const countOn = (record: RegisterRecord, { payload: { kind } }: Given<'issueNumber'>): RegisterRecord => ({
  ...record,
  issued: { ...record.issued, [kind]: (record.issued[kind] ?? 0) + 1 },
});

const meta = { requirement: '1.c' } as const;

/** The running numbers of one year, of one tenant: without gaps or doubles, because its journal is the list (rule R17). */
export const registerMachine = setup({
  types: machineTypes<RegisterRecord, RegisterEvent>(),
  actions: { ...changesOf<RegisterRecord, RegisterEvent>()({ beginYear, countOn }) },
}).createMachine({
  id: 'register',
  context: () => blankRegister,
  initial: 'unopened',
  states: {
    unopened: {
      meta: { ...meta, label: { en: 'Not opened', zh: '未开立' } },
      on: { openRegister: { target: 'open', actions: withCommand('beginYear'), meta } },
    },
    open: {
      meta: { ...meta, label: { en: 'Open', zh: '签发中' } },
      on: { issueNumber: { actions: withCommand('countOn'), meta } },
    },
  },
});

import { produce } from 'immer';
import { StateMachine } from 'xstate';
import type { ProcedureDefinition } from '../../definition/procedureDefinition.ts';
import { lendingDefinition } from './lending.suite.ts';
import type { LendingRecord } from './lendingRecord.suite.ts';
import { lendingMachine } from './lendingMachine.suite.ts';

/** A node of a machine's config, as a test edits it. */
export interface EditedState {
  [key: string]: unknown;
  meta?: unknown;
  on: Record<string, unknown>;
  states: Record<string, EditedState>;
}

/** The lending machine with its config edited, and more implementations where a test needs them. */
export const editedMachine = (
  edit: (config: EditedState) => unknown,
  implementations: { readonly guards?: object; readonly actions?: object } = {},
): ProcedureDefinition['machine'] => {
  const { guards, actions, ...others } = lendingMachine.implementations;
  const config = produce(lendingMachine.config as unknown as EditedState, (draft) => {
    edit(draft);
  });
  return new StateMachine(
    config as never,
    {
      ...others,
      guards: { ...guards, ...implementations.guards },
      actions: { ...actions, ...implementations.actions },
    } as never,
  );
};

/** The lending definition over an edited machine. */
export const editedLending = (...edit: Parameters<typeof editedMachine>): ProcedureDefinition<LendingRecord> => ({
  ...lendingDefinition,
  machine: editedMachine(...edit),
});

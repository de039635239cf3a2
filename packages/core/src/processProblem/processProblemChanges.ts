import { withDecided, withEnded } from '../actionPlan/actionsAfter.ts';
import { actOf } from '../procedure/act.ts';
import type { Given } from './processProblemEvent.ts';
import type { ProcessProblemRecord } from './processProblemRecord.ts';

const openProblem = (record: ProcessProblemRecord, command: Given<'recordProcessProblem'>): ProcessProblemRecord => ({
  ...record,
  clause: command.payload.clause,
  foundIn: command.payload.foundIn,
  incident: command.payload.incident ?? null,
  found: actOf(command),
});

const keepRaising = (record: ProcessProblemRecord, command: Given<'raiseProcessProblem'>): ProcessProblemRecord => ({
  ...record,
  raised: actOf(command),
});

const keepAcknowledgement = (
  record: ProcessProblemRecord,
  command: Given<'acknowledgeProcessProblem'>,
): ProcessProblemRecord => ({ ...record, acknowledged: actOf(command) });

const addActions = (record: ProcessProblemRecord, command: Given<'decideProcessActions'>): ProcessProblemRecord => ({
  ...record,
  actions: withDecided(record.actions, command.payload.actions, command),
});

const endAction = (
  record: ProcessProblemRecord,
  command: Given<'completeProcessAction' | 'dropProcessAction'>,
): ProcessProblemRecord => {
  const how = command.type === 'completeProcessAction' ? 'done' : 'dropped';
  const ends = ({ number }: { readonly number: number }) => (number === command.payload.number ? how : undefined);
  return { ...record, actions: withEnded(record.actions, ends, command) };
};

/** What is not pursued any more is done by nobody. */
const endProblem = (
  record: ProcessProblemRecord,
  command: Given<'resolveProcessProblem' | 'setAsideProcessProblem'>,
): ProcessProblemRecord => ({
  ...record,
  actions: withEnded(record.actions, () => 'dropped', command),
  ended: actOf(command),
});

/** It is raised anew by whoever reopens it: the department manager hears of it then. */
const reopenProblem = (record: ProcessProblemRecord, command: Given<'reopenProcessProblem'>): ProcessProblemRecord => ({
  ...record,
  cycle: record.cycle + 1,
  raised: actOf(command),
  acknowledged: null,
  ended: null,
});

/** Every change of the record that a process problem makes. */
export const processProblemChanges = {
  openProblem,
  keepRaising,
  keepAcknowledgement,
  addActions,
  endAction,
  endProblem,
  reopenProblem,
};

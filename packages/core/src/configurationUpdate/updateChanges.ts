import { actOf } from '../procedure/act.ts';
import type { Given } from './updateEvent.ts';
import type { UpdateRecord } from './updateRecord.ts';

const submission = (
  record: UpdateRecord,
  command: Given<'proposeConfigurationUpdate' | 'reviseConfigurationUpdate'>,
): UpdateRecord => {
  const { changes, repository } = command.payload;
  return {
    ...record,
    item: changes[0]?.item ?? null,
    changes: changes.length,
    repository,
    round: record.round + 1,
    submitted: actOf(command),
    refused: null,
  };
};

const openUpdate = (record: UpdateRecord, command: Given<'proposeConfigurationUpdate'>): UpdateRecord => ({
  ...submission(record, command),
  incident: command.payload.incident ?? null,
});

const openNextRound = (record: UpdateRecord, command: Given<'reviseConfigurationUpdate'>): UpdateRecord =>
  submission(record, command);

const keepAcceptance = (record: UpdateRecord, command: Given<'acceptConfigurationUpdate'>): UpdateRecord => ({
  ...record,
  accepted: actOf(command),
});

const keepRefusal = (record: UpdateRecord, command: Given<'refuseConfigurationUpdate'>): UpdateRecord => ({
  ...record,
  refused: actOf(command),
});

const keepCompletion = (record: UpdateRecord, command: Given<'completeConfigurationUpdate'>): UpdateRecord => ({
  ...record,
  completed: { ...actOf(command), inRevision: command.payload.inRevision },
});

/** Every change of the record that a configuration update makes. */
export const updateChanges = { openUpdate, openNextRound, keepAcceptance, keepRefusal, keepCompletion };

import type { Instance } from '../decide/instance.ts';
import type { Procedure } from '../definition/procedure.ts';
import { recordIssues } from '../decide/recordIssues.ts';
import { readSnapshot } from '../journal/snapshot.ts';
import type { StoredInstance } from '../store/storedRows.ts';

/**
 * The instance a row holds, as `decide` takes it, or undefined where its snapshot is not one of ours, holds a record that
 * the schema does not take, or a state that the chart cannot be in. `createEngine` does this itself; it is for hosts of
 * another kind. Pure.
 */
export const openInstance = (procedure: Procedure, row: StoredInstance): Instance | undefined => {
  const instance = readSnapshot(row);
  const readable = instance && recordIssues(procedure.record, instance.record).length === 0;
  return readable && procedure.charts.practised.holds(instance) ? instance : undefined;
};

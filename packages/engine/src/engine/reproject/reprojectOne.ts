import { projectFacts } from '../../decide/projectFacts.ts';
import type { StoredInstance } from '../../store/storedRows.ts';
import { problemOf } from '../instanceProblem.ts';
import { openRow } from '../loadInstance.ts';
import { moveInTurn, type MoveProblem } from '../moveInTurn.ts';
import type { EngineParts } from '../parts.ts';
import { worldOf } from '../prepare.ts';

/** What became of the facts of one instance. */
export interface ReprojectedInstance {
  readonly instanceId: string;
  /** `projected`: in a dry run, would be · `current`: somebody was faster · `failed`: it cannot be read, and is as it was. */
  readonly outcome: 'projected' | 'current' | 'failed';
  readonly problem: MoveProblem | null;
}

/** One try; undefined where a command was first and it must be looked at again. */
const attempt = async (
  parts: EngineParts,
  row: StoredInstance,
  dryRun: boolean,
): Promise<ReprojectedInstance | undefined> => {
  try {
    const { procedure, instance } = openRow(parts, row);
    const { factsVersion } = procedure;
    if (row.factsVersion === factsVersion) return { instanceId: row.id, outcome: 'current', problem: null };
    const facts = projectFacts(procedure, instance, await worldOf(parts, procedure, instance));
    const { id, revision } = row;
    const isWritten = dryRun || (await parts.store.project(id, revision, { facts, factsVersion }));
    return isWritten ? { instanceId: id, outcome: 'projected', problem: null } : undefined;
  } catch (error) {
    return { instanceId: row.id, outcome: 'failed', problem: problemOf(row.id, error) };
  }
};

/** Projects the facts of one instance anew, or says why not; in turn with the commands on it. */
export const reprojectOne = (parts: EngineParts, instanceId: string, dryRun: boolean): Promise<ReprojectedInstance> =>
  moveInTurn(
    parts,
    instanceId,
    (row) => (row ? attempt(parts, row, dryRun) : { instanceId, outcome: 'current', problem: null }),
    (problem) => ({ instanceId, outcome: 'failed', problem }),
  );

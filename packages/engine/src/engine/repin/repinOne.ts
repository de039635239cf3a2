import type { MovedDeadline } from '../../decide/movedDeadlines.ts';
import { repin, type Repinned } from '../../decide/repin.ts';
import { samePins } from '../../documents/pins.ts';
import type { StoredInstance } from '../../store/storedRows.ts';
import { currentPins } from '../currentPins.ts';
import { problemOf } from '../instanceProblem.ts';
import { openRow, type LoadedInstance } from '../loadInstance.ts';
import type { EngineParts } from '../parts.ts';
import { worldOf } from '../prepare.ts';
import { moveInTurn, waitsForRelease, writeMove, type MoveProblem } from '../moveInTurn.ts';
import type { ParsedMoveOptions } from '../moveOptions.ts';

/** What became of one instance. */
export interface RepinnedInstance {
  readonly instanceId: string;
  /**
   * `moved`: in a dry run, would be · `current`: somebody was faster · `set-aside`: it waits for a person, under the
   * documents it has · `failed`: it cannot be read or decided, and is as it was.
   */
  readonly outcome: 'moved' | 'current' | 'set-aside' | 'failed';
  /** The deadlines that moved with it. */
  readonly deadlines: readonly MovedDeadline[];
  /** Keys of the deadlines that the new documents make due at once: they are executed in the same commit. */
  readonly dueAtOnce: readonly string[];
  /** Why it was not moved, or why it was set aside once it was. */
  readonly problem: MoveProblem | null;
}

const unmoved = (
  instanceId: string,
  outcome: RepinnedInstance['outcome'],
  problem: RepinnedInstance['problem'] = null,
): RepinnedInstance => ({ instanceId, outcome, deadlines: [], dueAtOnce: [], problem });

const reportOf = (instanceId: string, { decision: { setAside }, moved }: Repinned): RepinnedInstance => {
  const problem = setAside ? waitsForRelease(setAside.message) : null;
  return moved ? { instanceId, outcome: 'moved', ...moved, problem } : unmoved(instanceId, 'set-aside', problem);
};

const decideOn = async (
  parts: EngineParts,
  { procedure, instance }: LoadedInstance,
  { by, reason }: ParsedMoveOptions,
): Promise<Repinned | undefined> => {
  const pins = currentPins(parts, procedure);
  if (samePins(instance, pins)) return undefined;
  const before = await worldOf(parts, procedure, instance);
  const after = await worldOf(parts, procedure, { ...instance, ...pins });
  return repin(procedure, instance, { pins, by, reason }, { before, after });
};

/** One try; undefined where it must be made again. */
const attempt = async (
  parts: EngineParts,
  row: StoredInstance,
  options: ParsedMoveOptions,
): Promise<RepinnedInstance | undefined> => {
  if (row.setAside !== null) return unmoved(row.id, 'set-aside', waitsForRelease(row.setAside));
  try {
    const loaded = openRow(parts, row);
    const repinned = await decideOn(parts, loaded, options);
    if (!repinned) return unmoved(row.id, 'current');
    return options.dryRun || (await writeMove(parts, loaded.procedure, row.id, repinned.decision))
      ? reportOf(row.id, repinned)
      : undefined;
  } catch (error) {
    return unmoved(row.id, 'failed', problemOf(row.id, error));
  }
};

/** Moves one instance, or says why not; in turn with the commands on it. */
export const repinOne = (
  parts: EngineParts,
  instanceId: string,
  options: ParsedMoveOptions,
): Promise<RepinnedInstance> =>
  moveInTurn(
    parts,
    instanceId,
    (row) => (row ? attempt(parts, row, options) : unmoved(instanceId, 'current')),
    (problem) => unmoved(instanceId, 'failed', problem),
  );

import type { Decision } from '../decide/decision.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import type { InstanceProblem } from './instanceProblem.ts';
import type { EngineParts } from './parts.ts';
import { requireRowInStep } from './requireRowInStep.ts';
import { toCommit } from './toCommit.ts';

/** Why an instance was not moved, or was set aside once it was. */
export type MoveProblem = Pick<InstanceProblem, 'code' | 'message'>;

// Each try starts from what the winner wrote; so many in a row means something else is wrong.
const mostTries = 50;

/** What is wrong with an instance that was set aside. */
export const waitsForRelease = (reason: string): MoveProblem => ({
  code: 'instance-set-aside',
  message: `it was set aside and waits for a person to release it: ${reason}`,
});

/**
 * Writes the decision to move an instance; says whether it could: not where another writer was first.
 * @throws CorruptJournalError where the row is behind its journal
 */
export const writeMove = async (
  parts: EngineParts,
  procedure: Procedure,
  instanceId: string,
  decision: Decision,
): Promise<boolean> => {
  const batch = toCommit(procedure, decision, []);
  const result = batch && (await parts.commits.submit(batch));
  if (result?.outcome === 'conflict') await requireRowInStep(parts, instanceId, result);
  if (result && result.outcome !== 'committed') return false;
  if (batch) parts.committed.raise();
  if (decision.setAside) await parts.store.setAside(instanceId, JSON.stringify(decision.setAside));
  return true;
};

/** Tries in turn with the commands on an instance, again where another writer was first; with what is to be said then. */
export const moveInTurn = <Moved>(
  parts: EngineParts,
  instanceId: string,
  attempt: (row: StoredInstance | undefined) => Promise<Moved | undefined> | Moved,
  giveUp: (problem: MoveProblem) => Moved,
): Promise<Moved> =>
  parts.sequence.run(instanceId, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const moved = await attempt(await parts.store.load(instanceId));
      if (moved) return moved;
    }
    const message = `'${instanceId}' was changed by others ${mostTries} times while it was decided on`;
    return giveUp({ code: 'revision-conflict', message });
  });

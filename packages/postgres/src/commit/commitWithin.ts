import type { CommitResult, EpochMilliseconds, InstanceCommit } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { lockBirths, lockInstances } from '../statements/lockInstances.ts';
import { writeCommits } from '../statements/writeCommits.ts';
import { committed } from './commitBatch.ts';
import { refusals } from './refusals.ts';

/**
 * Commits decisions within the host's transaction, and waits for rows as its own statements would. What may end
 * otherwise than committed is found out by looking, so that nothing expected raises and ends the transaction. The
 * entries have no positions yet: they get them once the host has committed.
 */
export const commitWithin = async (
  connection: Connection,
  batch: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
): Promise<readonly CommitResult[]> => {
  if (batch.length === 0) return [];
  const ids = (births: boolean) =>
    batch.filter(({ expectedRevision }) => (expectedRevision === 0) === births).map(({ next }) => next.id);
  await lockBirths(connection, ids(true));
  await lockInstances(connection, ids(false));
  const written = await writeCommits(connection, batch, committedAt, false);
  const results = committed(batch, committedAt, written);
  const refused = batch.filter((_, index) => results[index] === undefined);
  if (refused.length === 0) return results.filter((result) => result !== undefined);
  const answers = (await refusals(connection, refused)).values();
  return results.map((result) => result ?? answers.next().value?.result ?? { outcome: 'held' });
};

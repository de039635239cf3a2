import type { CommitResult, EpochMilliseconds, InstanceCommit, StoredEntry } from '@statedesk/engine';
import type { Database } from '../connection/connection.ts';
import { writeCommits } from '../statements/writeCommits.ts';
import type { WrittenCommits } from '../statements/writeCommits.ts';
import { placeEntries } from './placeEntries.ts';
import { refusals } from './refusals.ts';

/** What the store learns from a commit beside its outcome. */
export type Learn = (written: WrittenCommits) => void;

/**
 * Commits decisions that arrived together: one statement writes what can be written, and only where it left something
 * out it is asked why. A commit on an instance whose entries wait for their positions is tried again once they have them.
 */
export const commitBatch = async (
  database: Database,
  batch: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
  learn: Learn,
): Promise<readonly CommitResult[]> => {
  if (batch.length === 0) return [];
  const written = await writeCommits(database, batch, committedAt, true);
  learn(written);
  const results = committed(batch, committedAt, written);
  const refused = batch.filter((_, index) => results[index] === undefined);
  if (refused.length === 0) return results.filter((result) => result !== undefined);
  const answers = (await answersTo(database, refused, committedAt, learn)).values();
  return results.map((result) => result ?? answers.next().value ?? { outcome: 'held' });
};

const answersTo = async (
  database: Database,
  refused: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
  learn: Learn,
): Promise<readonly CommitResult[]> => {
  const reasons = await refusals(database, refused);
  const waiting = refused.filter((_, index) => reasons[index]?.unplaced);
  if (waiting.length === 0) return reasons.map(({ result }) => result);
  await placeEntries(database);
  const again = (await commitBatch(database, waiting, committedAt, learn)).values();
  return reasons.map(({ result, unplaced }) => (unplaced ? again.next().value : undefined) ?? result);
};

/** The results of what was written, at their places in the batch. */
export const committed = (
  batch: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
  { written, before }: WrittenCommits,
): readonly (CommitResult | undefined)[] => {
  let last = before;
  return batch.map(({ next, entries }, index): CommitResult | undefined => {
    if (!written.has(index)) return undefined;
    return {
      outcome: 'committed',
      entries: entries.map(({ revision, entry, hash, idempotencyKey }): StoredEntry => {
        const position = last === undefined ? 0 : (last += 1);
        return { instanceId: next.id, revision, position, entry, hash, idempotencyKey, committedAt };
      }),
    };
  });
};

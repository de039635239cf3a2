import type { CommitResult, InstanceCommit } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entriesByKeys } from '../statements/entriesByKeys.ts';
import { standingRevisions } from '../statements/standingRevisions.ts';

/** Why a commit was not written. */
export interface Refusal {
  readonly result: CommitResult;
  /** Whether entries of its instance wait for their positions: then it may have been left out for that alone. */
  readonly unplaced: boolean;
}

/**
 * Why commits were not written, in their order. Where they stand is asked before what is known already: a commit that
 * comes between the two shows in the second, and duplicate is the answer where both apply.
 */
export const refusals = async (
  connection: Connection,
  refused: readonly InstanceCommit[],
): Promise<readonly Refusal[]> => {
  const standing = await standingRevisions(
    connection,
    refused.map(({ next }) => next.id),
  );
  const kept = await entriesByKeys(
    connection,
    refused.flatMap(({ next, entries }) =>
      entries.flatMap(({ idempotencyKey }) =>
        idempotencyKey === null ? [] : [{ instanceId: next.id, key: idempotencyKey }],
      ),
    ),
  );
  return refused.map(({ next, expectedRevision }, index): Refusal => {
    const { revision = 0, unplaced = false } = standing[index] ?? {};
    const entry = kept.find(({ instanceId }) => instanceId === next.id);
    if (entry) return { result: { outcome: 'duplicate', entry }, unplaced };
    const result: CommitResult =
      revision === expectedRevision ? { outcome: 'held' } : { outcome: 'conflict', revision };
    return { result, unplaced };
  });
};

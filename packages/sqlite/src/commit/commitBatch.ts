import type { CommitResult, EpochMilliseconds, InstanceCommit, StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entryByKey } from '../statements/entryByKey.ts';
import { insertEffect } from '../statements/insertEffect.ts';
import { insertEntry } from '../statements/insertEntry.ts';
import { insertPersonalValue } from '../statements/insertPersonalValue.ts';
import { lastPosition } from '../statements/lastPosition.ts';
import { standingInstance } from '../statements/standingInstance.ts';
import { writeInstance } from './writeInstance.ts';
import { writePins } from './writePins.ts';

/**
 * Writes what it can of a batch; called in a transaction that holds the write lock. Each commit is checked before its
 * first statement writes, so that a refused one leaves nothing to undo and no expected outcome raises.
 */
export const commitBatch = (
  connection: Connection,
  batch: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
): readonly CommitResult[] => {
  let position = lastPosition(connection);
  return batch.map((commit) => {
    const result = commitOne(connection, commit, position, committedAt);
    if (result.outcome === 'committed') position += result.entries.length;
    return result;
  });
};

const commitOne = (
  connection: Connection,
  commit: InstanceCommit,
  lastPosition: number,
  committedAt: EpochMilliseconds,
): CommitResult => {
  const duplicate = duplicateOf(connection, commit);
  if (duplicate) return { outcome: 'duplicate', entry: duplicate };
  const standing = standingInstance(connection, commit.next.id);
  const revision = standing?.revision ?? 0;
  if (revision !== commit.expectedRevision) return { outcome: 'conflict', revision };
  const instance = writeInstance(connection, commit.next, standing, lastPosition + 1);
  const entries = commit.entries.map(({ revision, entry, hash, idempotencyKey }, index): StoredEntry => ({
    instanceId: commit.next.id,
    revision,
    position: lastPosition + index + 1,
    entry,
    hash,
    idempotencyKey,
    committedAt,
  }));
  for (const entry of entries) insertEntry(connection, instance, entry);
  for (const effect of commit.effects) insertEffect(connection, instance, effect);
  for (const value of commit.personal) insertPersonalValue(connection, value);
  if (commit.pins) writePins(connection, instance, commit.pins, standing === undefined);
  return { outcome: 'committed', entries };
};

const duplicateOf = (connection: Connection, { next, entries }: InstanceCommit): StoredEntry | undefined => {
  for (const { idempotencyKey } of entries) {
    const entry = idempotencyKey === null ? undefined : entryByKey(connection, next.id, idempotencyKey);
    if (entry) return entry;
  }
  return undefined;
};

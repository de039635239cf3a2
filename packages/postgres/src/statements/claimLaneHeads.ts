import type { ClaimedEffect, EpochMilliseconds } from '@statedesk/engine';
import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { effectColumns, effectOf } from './effectRow.ts';
import { isLaneHead } from './laneHead.ts';

// By the index of what is ready: in the order of announcement alone, every claim would read all that nobody handles.
const ready = `SELECT sequence FROM {outbox} WHERE ready_at <= $1 AND ${isLaneHead}
  ORDER BY ready_at, sequence LIMIT $2 FOR NO KEY UPDATE OF outbox SKIP LOCKED`;

// The token is the number of the attempt: every claim of an effect has another one.
const sql = `WITH ready AS MATERIALIZED (${ready})
  UPDATE {outbox} SET attempts = attempts + 1, token = attempts + 1, ready_at = $3 FROM ready
  WHERE outbox.sequence = ready.sequence
  RETURNING outbox.sequence, ${effectColumns}`;

/** One statement, and so one transaction; its answer comes in no promised order. */
export const claimLaneHeads = async (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  leaseMilliseconds: number,
): Promise<readonly ClaimedEffect[]> =>
  (await connection.all(sql, now, limit, now + leaseMilliseconds))
    .toSorted((left, right) => integer(left, 'sequence') - integer(right, 'sequence'))
    .map(effectOf)
    .map((effect) => ({ ...effect, attempts: effect.attempts - 1, token: String(effect.attempts) }));

import type { ClaimedEffect, EpochMilliseconds } from '@statedesk/engine';
import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { effectColumns, effectOf } from './effectRow.ts';
import { isLaneHead } from './laneHead.ts';

// By the index of what is ready: in the order of announcement alone, every claim would read all that nobody handles.
const ready = `SELECT sequence FROM outbox WHERE ready_at <= ? AND ${isLaneHead} ORDER BY ready_at, sequence LIMIT ?`;

// The token is the number of the attempt: every claim of an effect has another one.
const sql = `UPDATE outbox SET attempts = attempts + 1, token = attempts + 1, ready_at = ?
  WHERE sequence IN (${ready})
  RETURNING outbox.sequence, ${effectColumns}`;

/** One statement, and so one transaction; its answer comes in no promised order. */
export const claimLaneHeads = (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  leaseMilliseconds: number,
): readonly ClaimedEffect[] =>
  connection
    .all(sql, now + leaseMilliseconds, now, limit)
    .toSorted((left, right) => integer(left, 'sequence') - integer(right, 'sequence'))
    .map(effectOf)
    .map((effect) => ({ ...effect, attempts: effect.attempts - 1, token: String(effect.attempts) }));

import type { EpochMilliseconds, KnownDefinition, WakeClaim, WakePlace } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition, knownText } from './knownDefinition.ts';
import { leasedToAnother } from './leasedToAnother.ts';
import { serverNowColumn } from './serverNow.ts';

const due = `SELECT position, id, wake_at FROM {instance}
  WHERE wake_at <= $1::bigint AND set_aside IS NULL AND ${isKnownDefinition(3)}
    AND NOT ${leasedToAnother(5, 'wake_lease.until > $1::bigint')}
  ORDER BY wake_at, id LIMIT $2`;

// What ran out is removed by whoever comes by, but for what he is about to take.
const sweep = `DELETE FROM {wake_lease} WHERE instance IN (
    SELECT instance FROM {wake_lease} WHERE until <= $1::bigint ORDER BY until LIMIT 256 FOR UPDATE SKIP LOCKED
  ) AND instance NOT IN (SELECT position FROM due)`;

// By position, so that two who take the same ones never wait for each other in a circle.
const take = `INSERT INTO {wake_lease} (instance, wake_at, until, holder)
  SELECT position, wake_at, $4::bigint, $5 FROM due ORDER BY position
  ON CONFLICT (instance) DO UPDATE SET wake_at = excluded.wake_at, until = excluded.until, holder = excluded.holder
    WHERE wake_lease.until <= $1::bigint OR wake_lease.wake_at <> excluded.wake_at OR wake_lease.holder = excluded.holder
  RETURNING instance`;

const sql = `WITH due AS MATERIALIZED (${due}), swept AS (${sweep}), taken AS (${take})
  SELECT due.id, due.wake_at AS "wakeAt", taken.instance IS NOT NULL AS taken, ${serverNowColumn}
  FROM (SELECT 1) AS once LEFT JOIN due ON true LEFT JOIN taken ON taken.instance = due.position
  ORDER BY due.wake_at, due.id`;

/** What was taken, and what the server's clock said of now. */
export interface ClaimedInstances {
  readonly taken: readonly WakePlace[];
  readonly serverNow: EpochMilliseconds;
}

/** Takes instances that are due; where others were faster with all that was found, it looks again. */
export const claimDueInstances = async (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  { known, claim }: { readonly known: readonly KnownDefinition[]; readonly claim: WakeClaim },
): Promise<ClaimedInstances> => {
  const values = [now, limit, knownText(known), now + claim.leaseMilliseconds, claim.holder];
  for (;;) {
    const rows = await connection.all(sql, ...values);
    const isFound = rows.some((row) => row['id'] !== null);
    const taken = rows.filter((row) => row['taken'] === true);
    if (taken.length > 0 || !isFound)
      return {
        taken: taken.map((row) => ({ id: text(row, 'id'), wakeAt: integer(row, 'wakeAt') })),
        serverNow: integer(rows[0] ?? {}, 'serverNow'),
      };
  }
};

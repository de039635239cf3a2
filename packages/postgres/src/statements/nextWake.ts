import type { EpochMilliseconds, KnownDefinition } from '@statedesk/engine';
import { integer, integerOrNull } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition, knownText } from './knownDefinition.ts';
import { leasedToAnother } from './leasedToAnother.ts';
import { serverNowColumn } from './serverNow.ts';

const first = (condition: string): string => `(SELECT wake_at FROM {instance}
  WHERE wake_at IS NOT NULL AND set_aside IS NULL AND ${isKnownDefinition(1)} AND ${condition} ORDER BY wake_at LIMIT 1)`;

// Leases are few: as many as workers have in hand.
const leaseEnd = `(SELECT min(greatest(wake_lease.until, instance.wake_at)) FROM {wake_lease}
  JOIN {instance} ON instance.position = wake_lease.instance AND instance.wake_at = wake_lease.wake_at
  WHERE set_aside IS NULL AND ${isKnownDefinition(1)} AND wake_lease.holder <> $2)`;

const anyones = `SELECT ${first('true')} AS at, ${serverNowColumn}`;
const holders = `SELECT least(${first(`NOT ${leasedToAnother(2)}`)}, ${leaseEnd}) AS at, ${serverNowColumn}`;

/** When something falls due next, and what the server's clock said of now. */
export interface NextWake {
  readonly wakeAt: EpochMilliseconds | null;
  readonly serverNow: EpochMilliseconds;
}

/** The earliest wake-up; for a holder, what others have taken counts from the end of their leases on. */
export const nextWake = async (
  connection: Connection,
  known: readonly KnownDefinition[],
  holder?: string,
): Promise<NextWake> => {
  const list = knownText(known);
  const row = await (holder === undefined ? connection.first(anyones, list) : connection.first(holders, list, holder));
  return { wakeAt: integerOrNull(row ?? {}, 'at'), serverNow: integer(row ?? {}, 'serverNow') };
};

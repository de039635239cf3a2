import type { EpochMilliseconds, KnownDefinition } from '@statedesk/engine';
import type { Connection } from './connection/connection.ts';
import { nextLeaseEnd } from './statements/nextLeaseEnd.ts';
import { nextWake } from './statements/nextWake.ts';

/** The earliest wake-up; for a holder, one in other hands counts from the end of their lease on. */
export const earliestWake = (
  connection: Connection,
  known: readonly KnownDefinition[],
  holder?: string,
): EpochMilliseconds | null => {
  const free = nextWake(connection, known, holder);
  const leased = holder === undefined ? null : nextLeaseEnd(connection, known, holder);
  return free === null || leased === null ? (free ?? leased) : Math.min(free, leased);
};

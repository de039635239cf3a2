import type { EpochMilliseconds, KnownDefinition, WakeClaim, WakePlace } from '@statedesk/engine';
import type { Connection } from './connection/connection.ts';
import { inTransaction } from './connection/inTransaction.ts';
import { deleteExpiredLeases } from './statements/deleteExpiredLeases.ts';
import { freeWakes } from './statements/freeWakes.ts';
import { keepLease } from './statements/keepLease.ts';

/** Takes what is due and in nobody else's hands. Where there is nothing, the write lock is not asked for. */
export const claimDue = (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  {
    known,
    claim: { holder, leaseMilliseconds },
  }: { readonly known: readonly KnownDefinition[]; readonly claim: WakeClaim },
): readonly WakePlace[] => {
  const about = { known, holder };
  if (freeWakes(connection, now, 1, about).length === 0) return [];
  return inTransaction(connection, () => {
    deleteExpiredLeases(connection, now);
    const taken = freeWakes(connection, now, limit, about);
    for (const wake of taken) keepLease(connection, wake, { holder, until: now + leaseMilliseconds });
    return taken.map(({ id, wakeAt }) => ({ id, wakeAt }));
  });
};

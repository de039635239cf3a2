import type { EpochMilliseconds } from '../../time/instant.ts';
import type { KnownDefinition, WakeClaim, WakePlace } from '../storedRows.ts';
import { inWakeOrder, wakes } from './dueInstances.ts';
import type { MemoryTables, WakeLease } from './memoryTables.ts';

/** The lease that keeps a wake-up from a holder, however long it still runs. */
const othersLease = (
  { wakeLeases }: MemoryTables,
  { id, wakeAt }: WakePlace,
  holder: string | undefined,
): WakeLease | undefined => {
  const lease = wakeLeases.get(id);
  return holder !== undefined && lease?.wakeAt === wakeAt && lease.holder !== holder ? lease : undefined;
};

/** Takes what is due by now and in nobody else's hands. */
export const claimDue = (
  tables: MemoryTables,
  now: EpochMilliseconds,
  limit: number,
  {
    known,
    claim: { holder, leaseMilliseconds },
  }: { readonly known: readonly KnownDefinition[]; readonly claim: WakeClaim },
): readonly WakePlace[] => {
  const free = wakes(tables, known)
    .filter((place) => place.wakeAt <= now && (othersLease(tables, place, holder)?.until ?? now) <= now)
    .sort(inWakeOrder)
    .slice(0, limit);
  for (const { id, wakeAt } of free) tables.wakeLeases.set(id, { wakeAt, holder, until: now + leaseMilliseconds });
  return free;
};

export const releaseDue = ({ wakeLeases }: MemoryTables, holder: string): void => {
  for (const [id, lease] of wakeLeases) if (lease.holder === holder) wakeLeases.delete(id);
};

/** The earliest wake-up of all; for a holder, one in other hands counts from the end of their lease on. */
export const nextWake = (
  tables: MemoryTables,
  known: readonly KnownDefinition[],
  holder?: string,
): EpochMilliseconds | null =>
  wakes(tables, known)
    .map((place) => Math.max(place.wakeAt, othersLease(tables, place, holder)?.until ?? place.wakeAt))
    .reduce<EpochMilliseconds | null>((earliest, at) => (earliest === null || at < earliest ? at : earliest), null);

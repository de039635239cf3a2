import type { EpochMilliseconds } from '../../time/instant.ts';
import type { ClaimedEffect, EffectSettlement, StuckEffect } from '../storedRows.ts';
import type { MemoryTables, OutboxRow } from './memoryTables.ts';

/** The first of each (instance, lane) that is not out of the way, dead letters among them (rule R18). */
const laneHeads = (tables: MemoryTables): readonly OutboxRow[] => {
  const seen = new Set<string>();
  return [...tables.outbox.values()].filter(({ instanceId, lane, standing }) => {
    const place = `${lane} ${instanceId}`;
    if (standing === 'unhandled' || seen.has(place)) return false;
    seen.add(place);
    return true;
  });
};

const waitingHeads = (tables: MemoryTables): readonly OutboxRow[] =>
  laneHeads(tables).filter(({ standing }) => standing === 'waiting');

const readyLongest = (heads: readonly OutboxRow[], now: EpochMilliseconds, limit: number): readonly OutboxRow[] => {
  const ready = heads.filter(({ readyAt }) => readyAt <= now);
  const taken = new Set(ready.toSorted((left, right) => left.readyAt - right.readyAt).slice(0, limit));
  return ready.filter((row) => taken.has(row));
};

/** Takes effects to deliver. The token is the number of the attempt: every claim of an effect has another one. */
export const claimEffects = (
  tables: MemoryTables,
  now: EpochMilliseconds,
  limit: number,
  leaseMilliseconds: number,
): readonly ClaimedEffect[] =>
  readyLongest(waitingHeads(tables), now, limit).map((row) => {
    const { key, instanceId, revision, type, lane, payload, attempts } = row;
    const token = String(attempts + 1);
    tables.outbox.set(key, { ...row, attempts: attempts + 1, token, readyAt: now + leaseMilliseconds });
    return { key, instanceId, revision, type, lane, payload, attempts, token };
  });

/** Ends a claim, if the token still holds it. */
export const settleEffect = (
  tables: MemoryTables,
  key: string,
  token: string,
  settlement: EffectSettlement,
): boolean => {
  const row = tables.outbox.get(key);
  if (row?.token !== token) return false;
  if (settlement.outcome === 'delivered') return tables.outbox.delete(key);
  tables.outbox.set(key, { ...row, token: null, ...settled(row, settlement) });
  return true;
};

const settled = (
  row: OutboxRow,
  settlement: Exclude<EffectSettlement, { outcome: 'delivered' }>,
): Pick<OutboxRow, 'standing' | 'readyAt' | 'error'> => {
  switch (settlement.outcome) {
    case 'retry':
      return { standing: 'waiting', readyAt: settlement.at, error: settlement.error };
    case 'dead':
      return { standing: 'dead', readyAt: 0, error: settlement.error };
    case 'unhandled':
      return { standing: 'unhandled', readyAt: 0, error: row.error };
  }
};

/** When the next effect can be claimed, or null. */
export const nextEffect = (tables: MemoryTables): EpochMilliseconds | null =>
  waitingHeads(tables).reduce<EpochMilliseconds | null>(
    (earliest, { readyAt }) => (earliest === null || readyAt < earliest ? readyAt : earliest),
    null,
  );

const stuckOf = (row: OutboxRow): readonly StuckEffect[] => {
  const { key, instanceId, revision, type, lane, payload, standing, attempts, error } = row;
  return standing === 'waiting' ? [] : [{ key, instanceId, revision, type, lane, payload, standing, attempts, error }];
};

/** What waits for a person. */
export const listStuckEffects = (tables: MemoryTables, limit: number): readonly StuckEffect[] =>
  [...tables.outbox.values()].flatMap(stuckOf).slice(0, limit);

/** One that waits for a person, by its key. */
export const stuckEffect = (tables: MemoryTables, key: string): StuckEffect | undefined => {
  const row = tables.outbox.get(key);
  return row && stuckOf(row)[0];
};

/** A person's decision on a stuck effect. */
export const resolveEffect = (tables: MemoryTables, key: string, resolution: 'retry' | 'discard'): boolean => {
  const row = tables.outbox.get(key);
  if (!row || row.standing === 'waiting') return false;
  if (resolution === 'discard') return tables.outbox.delete(key);
  // Setting a key that is there keeps its place in the map, and so its place in the lane.
  tables.outbox.set(key, { ...row, standing: 'waiting', readyAt: 0 });
  return true;
};

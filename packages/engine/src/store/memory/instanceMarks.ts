import type { EpochMilliseconds } from '../../time/instant.ts';
import type { StoredInstance } from '../storedRows.ts';
import type { MemoryTables } from './memoryTables.ts';

/** Rewrites a stale wake-up, unless the instance has moved on (rule R10). */
export const rearm = (
  tables: MemoryTables,
  instanceId: string,
  revision: number,
  wakeAt: EpochMilliseconds | null,
): boolean => {
  const instance = tables.instances.get(instanceId);
  if (instance?.revision !== revision) return false;
  tables.instances.set(instanceId, Object.freeze({ ...instance, wakeAt }));
  return true;
};

/** Sets an instance aside, or releases it (rule R19). */
export const setAside = (tables: MemoryTables, instanceId: string, reason: string | null): boolean => {
  const instance = tables.instances.get(instanceId);
  if (!instance) return false;
  tables.instances.set(instanceId, Object.freeze({ ...instance, setAside: reason }));
  return true;
};

/** What is set aside, by position. */
export const listSetAside = (tables: MemoryTables, limit: number): readonly StoredInstance[] =>
  [...tables.instances.values()]
    .filter((instance) => instance.setAside !== null)
    .sort((left, right) => left.position - right.position)
    .slice(0, limit);

import type { OutdatedFacts, PinnedInstance, ProjectedFacts } from '../storedRows.ts';
import type { MemoryTables } from './memoryTables.ts';

/** The instances of a definition whose facts were projected by another version of its facts, by position. */
export const outdatedFacts = (
  tables: MemoryTables,
  of: OutdatedFacts,
  after: number,
  limit: number,
): readonly PinnedInstance[] =>
  [...tables.instances.values()]
    .filter(({ procedure, version }) => procedure === of.procedure && version === of.version)
    .filter(({ position, factsVersion }) => position > after && factsVersion !== of.factsVersion)
    .map(({ id, position }) => ({ id, position }))
    .sort((left, right) => left.position - right.position)
    .slice(0, limit);

/** Writes other facts, unless the instance has moved on. */
export const project = (
  tables: MemoryTables,
  instanceId: string,
  revision: number,
  { facts, factsVersion }: ProjectedFacts,
): boolean => {
  const instance = tables.instances.get(instanceId);
  if (instance?.revision !== revision) return false;
  tables.instances.set(instanceId, Object.freeze({ ...instance, facts: Object.freeze({ ...facts }), factsVersion }));
  return true;
};

import type { EpochMilliseconds } from '../../time/instant.ts';
import type { KnownDefinition, StoredInstance } from '../store.ts';
import { compareText } from './compareText.ts';
import type { MemoryTables } from './memoryTables.ts';

interface Wake {
  readonly id: string;
  readonly wakeAt: EpochMilliseconds;
}

const wakes = (tables: MemoryTables, known: readonly KnownDefinition[]): readonly Wake[] => {
  const isKnown = ({ procedure, version }: StoredInstance) =>
    known.some((definition) => definition.procedure === procedure && definition.version === version);
  return [...tables.instances.values()].flatMap((instance) =>
    instance.wakeAt !== null && instance.setAside === null && isKnown(instance)
      ? { id: instance.id, wakeAt: instance.wakeAt }
      : [],
  );
};

/** Who is to be woken by now (rule R8), without what is set aside or unknown (rule R19). */
export const dueInstances = (
  tables: MemoryTables,
  now: EpochMilliseconds,
  limit: number,
  known: readonly KnownDefinition[],
): readonly Wake[] =>
  wakes(tables, known)
    .filter(({ wakeAt }) => wakeAt <= now)
    .sort((left, right) => left.wakeAt - right.wakeAt || compareText(left.id, right.id))
    .slice(0, limit);

/** The earliest wake-up of all. */
export const nextWake = (tables: MemoryTables, known: readonly KnownDefinition[]): EpochMilliseconds | null =>
  wakes(tables, known).reduce<EpochMilliseconds | null>(
    (earliest, { wakeAt }) => (earliest === null || wakeAt < earliest ? wakeAt : earliest),
    null,
  );

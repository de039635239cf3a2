import type { EpochMilliseconds } from '../../time/instant.ts';
import type { KnownDefinition, StoredInstance, WakePlace } from '../storedRows.ts';
import { compareText } from './compareText.ts';
import type { MemoryTables } from './memoryTables.ts';

/** Everything that will be due once, of known definitions (`null`: of any), and not set aside (rule R19). In no order. */
export const wakes = (tables: MemoryTables, known: readonly KnownDefinition[] | null): readonly WakePlace[] => {
  const isKnown = ({ procedure, version }: StoredInstance) =>
    known === null || known.some((definition) => definition.procedure === procedure && definition.version === version);
  return [...tables.instances.values()].flatMap((instance) =>
    instance.wakeAt !== null && instance.setAside === null && isKnown(instance)
      ? { id: instance.id, wakeAt: instance.wakeAt }
      : [],
  );
};

/** The order of wake-ups: by instant, then by id. */
export const inWakeOrder = (left: WakePlace, right: WakePlace): number =>
  left.wakeAt - right.wakeAt || compareText(left.id, right.id);

/** Which part of the order of wake-ups is asked for. */
interface WakePage {
  readonly known: readonly KnownDefinition[] | null;
  readonly after: WakePlace | undefined;
}

/** Who is to be woken by now (rule R8), without what is set aside or unknown (rule R19). */
export const dueInstances = (
  tables: MemoryTables,
  now: EpochMilliseconds,
  limit: number,
  { known, after }: WakePage,
): readonly WakePlace[] =>
  wakes(tables, known)
    .filter((place) => place.wakeAt <= now && (after === undefined || inWakeOrder(place, after) > 0))
    .sort(inWakeOrder)
    .slice(0, limit);

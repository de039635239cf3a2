import { instantSlots, numberSlots, type FactValue, type Slot } from '../definition/fact.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import { instantSchema } from '../time/instant.ts';
import type { FactSlots } from '../store/store.ts';
import { viewOf } from './derive.ts';
import type { Instance } from './instance.ts';
import type { World } from './world.ts';

const isOneOf = (slots: readonly string[], slot: Slot): boolean => slots.includes(slot);

const isInstant = (value: FactValue): boolean => instantSchema.safeParse(value).data === value;
const isText = (value: FactValue): boolean =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000');

const fits = (slot: Slot, value: FactValue): boolean => {
  if (value === null) return true;
  if (isOneOf(numberSlots, slot)) return Number.isFinite(value);
  return isOneOf(instantSlots, slot) ? isInstant(value) : isText(value);
};

const checked = (slot: Slot, value: FactValue): FactValue => {
  if (fits(slot, value)) return value;
  throw new TypeError(`slot ${slot} cannot hold ${JSON.stringify(value)}`);
};

/** The flat values a store can search by. @throws DefinitionError where a slot could not hold what a fact projects. */
export const projectFacts = (
  procedure: Procedure,
  instance: Instance,
  world: Pick<World, 'policy' | 'calendars'>,
): FactSlots => {
  const { record, state } = instance;
  const view = viewOf(procedure, instance, world);
  return Object.fromEntries(
    Object.entries(procedure.facts)
      .map(([name, fact]) => {
        const value = fromDefinition(procedure, `facts.${name}`, () =>
          checked(fact.slot, fact.project(record, state, view)),
        );
        return [fact.slot, value] as const;
      })
      .filter(([, value]) => value !== null),
  );
};

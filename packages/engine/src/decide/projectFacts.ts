import { instantSlots, numberSlots, type FactValue, type Slot } from '../definition/fact.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import { isInstant, toInstant } from '../time/instant.ts';
import type { FactSlots } from '../store/storedRows.ts';
import { viewOf } from './derive.ts';
import type { Instance } from './instance.ts';
import type { World } from './world.ts';

const isOneOf = (slots: readonly string[], slot: Slot): boolean => slots.includes(slot);

const isInstantText = (value: FactValue): boolean => {
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  return isInstant(at) && toInstant(at) === value;
};
const isText = (value: FactValue): value is string =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000');

/** In UTF-8. An index of PostgreSQL takes some 2,600 bytes beside the rest of a row. */
const longestKeyword = 2_000;
const utf8 = new TextEncoder();

const isKeyword = (value: FactValue): boolean =>
  isText(value) && (value.length * 3 <= longestKeyword || utf8.encode(value).length <= longestKeyword);

const fits = (slot: Slot, value: FactValue): boolean => {
  if (value === null) return true;
  if (isOneOf(numberSlots, slot)) return Number.isFinite(value);
  if (isOneOf(instantSlots, slot)) return isInstantText(value);
  return slot === 'text' ? isText(value) : isKeyword(value);
};

const checked = (slot: Slot, value: FactValue): FactValue => {
  if (fits(slot, value)) return value;
  throw new TypeError(`slot ${slot} cannot hold ${JSON.stringify(value).slice(0, 200)}`);
};

/** The flat values a store can search by. @throws DefinitionError where a slot could not hold what a fact projects. */
export const projectFacts = (
  procedure: Procedure,
  instance: Instance,
  world: Pick<World, 'policy' | 'calendars'>,
): FactSlots => {
  const { record, state } = instance;
  const view = viewOf(procedure, instance, world);
  const facts: Partial<Record<Slot, FactValue>> = {};
  for (const [name, fact] of Object.entries(procedure.facts)) {
    const value = fromDefinition(procedure, `facts.${name}`, () =>
      checked(fact.slot, fact.project(record, state, view)),
    );
    if (value !== null) facts[fact.slot] = value;
  }
  return facts;
};

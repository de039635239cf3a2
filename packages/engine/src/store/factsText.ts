import { instantSlots, keywordSlots, numberSlots, type Slot } from '../definition/fact.ts';
import { canonical } from '../json/canonical.ts';
import { isJsonObject } from '../json/json.ts';
import type { FactSlots } from './storedRows.ts';

/** Every slot that a store has, in the order of its columns. */
export const slotNames: readonly Slot[] = [...keywordSlots, ...instantSlots, ...numberSlots, 'text'];

/** Facts as a store keeps them beside an instance: RFC 8785 text, absent and null slots left out. */
export const factsText = (facts: FactSlots): string =>
  canonical(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)));

/**
 * The facts of that text; undefined where it is none. Facts only say by what a row is found: one that cannot be read
 * must not hide the others of a list, and `verify` tells it from what the journal gives.
 */
export const readFacts = (text: string): FactSlots | undefined => {
  const facts = parse(text);
  if (!isJsonObject(facts)) return undefined;
  return Object.fromEntries(
    slotNames.flatMap((slot) => {
      const value = facts[slot];
      return typeof value === 'string' || typeof value === 'number' ? [[slot, value]] : [];
    }),
  );
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

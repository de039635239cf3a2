import type { FactSlots } from '@statedesk/engine';
import { canonical, isJsonObject } from '@statedesk/engine';
import { slots } from './slotColumn.ts';

/** Facts as the column `facts` holds them: RFC 8785 text, absent and null slots left out. */
export const factsText = (facts: FactSlots): string =>
  canonical(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)));

/** The facts of that text. */
export const readFacts = (text: string): FactSlots => {
  const facts: unknown = JSON.parse(text);
  if (!isJsonObject(facts)) throw new TypeError(`The facts of an instance are no object: ${text}`);
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = facts[slot];
      return typeof value === 'string' || typeof value === 'number' ? [[slot, value]] : [];
    }),
  );
};

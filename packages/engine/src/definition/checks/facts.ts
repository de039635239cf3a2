import type { Check } from './check.ts';

/** Each slot of the store's row holds one fact at most. */
export const facts: Check = ({ definition }) => {
  const holders = new Map<string, string>();
  return Object.entries(definition.facts).flatMap(([name, { slot }]) => {
    const holder = holders.get(slot);
    holders.set(slot, holder ?? name);
    return holder === undefined ? [] : [{ place: `facts.${name}`, message: `slot ${slot} already holds '${holder}'` }];
  });
};

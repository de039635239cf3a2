import type { Json } from '../json/json.ts';
import { personalReferences, reveal } from '../personal/reveal.ts';
import type { Store } from '../store/store.ts';

/** A JSON value with its personal references joined to the values that stand under them. */
export const revealWith = async (store: Store, value: Json): Promise<Json> => {
  const references = personalReferences(value);
  if (references.length === 0) return value;
  const held = await store.personalValues(references);
  return reveal(value, new Map(held.map((stored) => [stored.reference, stored])));
};

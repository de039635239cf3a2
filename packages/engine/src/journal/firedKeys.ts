import type { Entry } from './entry.ts';

/** The keys of the deadlines that a late command annulled. */
export const annulledKeys = (entry: Entry): readonly string[] => (entry.format === 2 && entry.annuls) || [];

/** The keys of the deadlines that have fired, after one more entry: an annulled one may fall due again (rule R9). */
export const firedAfter = (fired: readonly string[], entry: Entry): readonly string[] => {
  const annulled = new Set(annulledKeys(entry));
  const kept = annulled.size === 0 ? fired : fired.filter((key) => !annulled.has(key));
  return entry.deadline ? [...kept, entry.deadline.key] : kept;
};

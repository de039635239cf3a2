import { indexTokens } from '@statedesk/engine';
import { searchWords } from './searchWords.ts';

/** The words of one text that another has too, in the order they are looked for. */
export const sharedWords = (text: string, other: string): readonly string[] => {
  const there = new Set(indexTokens(other));
  return searchWords(text).filter((word) => there.has(word));
};

/** How much two texts have in common: 0 nothing, 1 every word of both. */
export const likeness = (one: string, other: string): number => {
  const all = new Set([...searchWords(one), ...searchWords(other)]);
  const both = new Set(sharedWords(one, other));
  return all.size === 0 ? 0 : both.size / all.size;
};

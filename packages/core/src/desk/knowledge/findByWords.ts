import type { Catalogue, FoundInstance, PagedQuery } from '@statedesk/engine';
import { searchWords } from './searchWords.ts';

const mostOfEach = 50;

/** Instances that share at least one word with a text, each once; of those with a word at most fifty. */
export const findByWords = async (
  catalogue: Catalogue,
  text: string,
  query: Pick<PagedQuery, 'procedure' | 'tenant' | 'where' | 'actor'>,
): Promise<readonly FoundInstance[]> => {
  const pages = await Promise.all(
    searchWords(text).map((word) => catalogue.find({ ...query, text: [word], limit: mostOfEach })),
  );
  return [...new Map(pages.flat().map((found) => [found.id, found])).values()];
};

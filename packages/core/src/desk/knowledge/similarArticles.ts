import type { Catalogue } from '@statedesk/engine';
import type { SimilarArticlesAnswer, SimilarArticlesQuestion } from '../../knowledgeArticle/similarArticles.ts';
import { findByWords } from './findByWords.ts';
import { likeness } from './sharedWords.ts';

const alike = 0.5;
const most = 20;

/**
 * The articles in force that have at least half of all words in common with what is about to be written, the likest
 * first, ties by id: an equal entry is searched for before one is written (6.d).
 */
export const similarArticles = async (
  catalogue: Catalogue,
  { tenant, summary, keywords }: SimilarArticlesQuestion,
): Promise<SimilarArticlesAnswer> => {
  const text = [summary, ...keywords].join(' ');
  const found = await findByWords(catalogue, text, {
    procedure: 'knowledgeArticle',
    tenant,
    where: { inForce: 'yes' },
  });
  return {
    articles: found
      .map(({ id, facts }) => ({ id, share: likeness(text, String(facts['words'] ?? '')) }))
      .filter(({ share }) => share >= alike)
      .toSorted((one, other) => other.share - one.share || (one.id < other.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id),
  };
};

import { isInForce } from '../../knowledgeArticle/articlesInForce.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** What is named as known is in the knowledge base, published and not retired. */
export const articleInForce: IncidentGuard = {
  requirement: '5.13.a',
  label: { en: 'the article named is in force in the knowledge base', zh: '所列知识条目在知识库中生效' },
  reads: ['article', 'articles'],
  holds: (_, { payload, observations }) => 'article' in payload && isInForce(observations['articles'], payload.article),
};

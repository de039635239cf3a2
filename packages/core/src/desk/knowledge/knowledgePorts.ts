import type { Engine, Port } from '@statedesk/engine';
import { articlesQuestionSchema } from '../../knowledgeArticle/articlesInForce.ts';
import { similarArticlesQuestionSchema } from '../../knowledgeArticle/similarArticles.ts';
import { articlesInForce } from './articlesInForce.ts';
import { similarArticles } from './similarArticles.ts';

/** What procedures ask of the knowledge base, answered by the desk from its own store (rule R5). */
export const knowledgePorts = (engine: () => Engine): Readonly<Record<'similarArticles' | 'articles', Port>> => ({
  similarArticles: async (question) => {
    const { articles } = await similarArticles(engine(), similarArticlesQuestionSchema.parse(question));
    return { articles: [...articles] };
  },
  articles: async (question) => {
    const { articles } = await articlesInForce(engine(), articlesQuestionSchema.parse(question));
    return { articles: [...articles] };
  },
});

import type { JsonObject } from '@statedesk/engine';

/** Asks whether the article that a command names is in force; one that names none asks nothing (rule R5). */
export const namedArticle = {
  articles: {
    question: ({ tenant, payload: { article } }: { readonly tenant: string; readonly payload: JsonObject }) =>
      typeof article === 'string' ? { ask: 'articles', tenant, articles: [article] } : undefined,
  },
};

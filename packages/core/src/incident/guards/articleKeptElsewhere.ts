import type { IncidentGuard } from './incidentGuard.ts';

/** Where the host keeps its knowledge base in another system, articles go by their names there. */
export const articleKeptElsewhere: IncidentGuard = {
  requirement: '5.13.a',
  label: {
    en: 'policy keeps the knowledge base in another system, and an article is named',
    zh: '知识库按策略设在其他系统，且已列明条目',
  },
  reads: ['article'],
  holds: (_, { payload, policy }) => 'article' in payload && policy.knowledge.base === 'elsewhere',
};

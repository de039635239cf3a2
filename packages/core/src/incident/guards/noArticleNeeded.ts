import type { IncidentGuard } from './incidentGuard.ts';

/** It is said why no article is needed. */
export const noArticleNeeded: IncidentGuard = {
  requirement: '5.13.a',
  label: { en: 'it is said why no article is needed', zh: '已说明无需知识条目的理由' },
  reads: ['reason'],
  holds: (_, command) => command.type === 'declareNothingNew' && 'reason' in command.payload,
};

import type { IncidentGuard } from './incidentGuard.ts';

/** The solution is submitted, or known already. */
export const knowledgeSettled: IncidentGuard = {
  requirement: '5.13.a',
  label: { en: 'the solution is submitted to the knowledge base, or declared known', zh: '方案已提交知识库或声明已有' },
  holds: (record) => record.knowledge !== null,
};

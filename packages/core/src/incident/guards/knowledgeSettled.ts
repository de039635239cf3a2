import type { IncidentGuard } from './incidentGuard.ts';

/** The solution is submitted, or known already. */
export const knowledgeSettled: IncidentGuard = {
  requirement: '5.13.a',
  label: {
    en: 'the solution is submitted to the knowledge base, declared known, or waived',
    zh: '方案已提交知识库、声明已有或已豁免',
  },
  holds: (record) => record.knowledge !== null || record.waivers.knowledge !== undefined,
};

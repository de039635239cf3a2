import type { IncidentGuard } from './incidentGuard.ts';

/** It was tried by telephone first. */
export const guidanceTried: IncidentGuard = {
  requirement: '5.4.a',
  label: { en: 'telephone guidance was tried and recorded first', zh: '已先行电话指导并有记录' },
  holds: (record) => record.guidanceAttempts > 0,
};

import type { IncidentGuard } from './incidentGuard.ts';

/** The fault was examined. */
export const diagnosed: IncidentGuard = {
  requirement: '5.8.a',
  label: { en: 'the diagnosis is recorded', zh: '诊断结果已记录' },
  holds: (record) => record.diagnosis !== null,
};

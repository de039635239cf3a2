import type { IncidentGuard } from './incidentGuard.ts';

/** The department manager knows of it, acknowledged or not. */
export const noticeGiven: IncidentGuard = {
  requirement: '5.2.d',
  label: { en: 'the department manager was told of the incident', zh: '已报告部门经理' },
  holds: (record) => record.notice !== null,
};

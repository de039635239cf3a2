import type { IncidentGuard } from './incidentGuard.ts';

/** The department manager acknowledged what they were told. A control of policy. */
export const noticeAcknowledged: IncidentGuard = {
  requirement: '5.2.d',
  label: { en: 'the department manager has acknowledged the notice', zh: '部门经理已确认知悉' },
  holds: (record, command) =>
    !command.policy.controls['5.2.d'] || record.notice === null || record.notice.acknowledgedAt !== null,
};

import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody of top management has said that they know. */
export const topManagementUnaware: IncidentGuard = {
  requirement: 'ISO.b',
  label: { en: 'top management has not acknowledged the major incident yet', zh: '公司管理层尚未确认知悉' },
  holds: ({ majorIncident: { declared } }) => declared !== null && declared.acknowledgedAt === null,
};

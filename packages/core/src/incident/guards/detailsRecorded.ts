import type { IncidentGuard } from './incidentGuard.ts';

/** Tier 1 asked by telephone what happened. */
export const detailsRecorded: IncidentGuard = {
  requirement: '5.2.b',
  label: { en: 'the details were asked by telephone and recorded', zh: '已通过电话询问详情并记录' },
  holds: (record) => record.details !== null,
};

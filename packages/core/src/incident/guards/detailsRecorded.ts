import type { IncidentGuard } from './incidentGuard.ts';

/** Tier 1 asked by telephone what happened. */
export const detailsRecorded: IncidentGuard = {
  requirement: '5.2.b',
  label: {
    en: 'the details were asked by telephone and recorded, or waived',
    zh: '已通过电话询问详情并记录，或已豁免',
  },
  holds: (record) => record.details !== null || record.waivers.details !== undefined,
};

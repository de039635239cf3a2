import type { IncidentGuard } from './incidentGuard.ts';

/** Category and priority are set. */
export const classified: IncidentGuard = {
  requirement: '5.2.b',
  label: { en: 'the incident is classified', zh: '事件已分类并判定优先级' },
  holds: (record) => record.classification !== null,
};

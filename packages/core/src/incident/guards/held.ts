import type { IncidentGuard } from './incidentGuard.ts';

/** Somebody answers for it by name. */
export const held: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'somebody holds the incident', zh: '事件已有责任人' },
  holds: (record) => record.holder !== null,
};

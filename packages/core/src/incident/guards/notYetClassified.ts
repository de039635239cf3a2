import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody has said yet what it is. */
export const notYetClassified: IncidentGuard = {
  requirement: 'PR.b',
  label: { en: 'the incident is not classified yet', zh: '事件尚未分类' },
  holds: (record) => record.classification === null,
};

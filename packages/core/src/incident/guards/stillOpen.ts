import type { IncidentGuard } from './incidentGuard.ts';

/** Neither closed nor turned away. */
export const stillOpen: IncidentGuard = {
  requirement: '1.h',
  label: { en: 'the incident is neither closed nor turned away', zh: '事件未关闭且未被退回' },
  holds: (record) => record.closedAt === null && record.turnedAwayAt === null,
};

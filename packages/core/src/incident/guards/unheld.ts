import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody answers for it by name: it lies in the queue of its tier. */
export const unheld: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'the incident lies in the queue of its tier', zh: '事件处于本级待领状态' },
  holds: (record) => record.queue !== null,
};

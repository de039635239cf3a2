import type { IncidentGuard } from './incidentGuard.ts';

/** Nobody has to do anything by a time that is past. */
export const actionsLieAhead: IncidentGuard = {
  requirement: 'ISO.c',
  label: { en: 'every action is due at a time to come', zh: '各项措施的期限均未到来' },
  reads: ['actions'],
  holds: (_, command) =>
    command.type === 'reviewMajorIncident' && command.payload.actions.every(({ dueAt }) => dueAt > command.occurredAt),
};

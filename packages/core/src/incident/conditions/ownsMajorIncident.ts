import type { IncidentCondition } from './incidentCondition.ts';

/** Report and review are the owner’s work, or the incident manager’s. */
export const ownsMajorIncident: IncidentCondition = {
  requirement: 'ISO.b',
  label: { en: 'you own the major incident, or are the incident manager', zh: '您是重大事件负责人或事件管理负责人' },
  holds: ({ actor, record }) =>
    actor.id === record.majorIncident.declared?.owner || actor.roles.some((role) => role === 'incidentManager'),
};

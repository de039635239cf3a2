import type { IncidentCondition } from './incidentCondition.ts';

/** An action is reported done by its owner, or by the incident manager. */
export const ownsReviewAction: IncidentCondition = {
  requirement: 'ISO.c',
  label: { en: 'the action is yours, or you are the incident manager', zh: '该措施由您负责，或您是事件管理负责人' },
  reads: ['number'],
  holds: ({ actor, record, payload }) =>
    actor.roles.some((role) => role === 'incidentManager') ||
    record.majorIncident.actions.some(({ number, owner }) => number === payload['number'] && owner === actor.id),
};

import type { IncidentCondition } from './incidentCondition.ts';

/** Closing is the work of tier 1; of a major incident it is the owner’s. */
export const tier1Closes: IncidentCondition = {
  requirement: '3.2.h',
  label: { en: 'you are of tier 1', zh: '您属于一线支持' },
  holds: ({ actor, record }) => record.majorIncident.declared !== null || actor.roles.some((role) => role === 'tier1'),
};

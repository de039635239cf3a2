import { placeIn } from '../incidentPosition.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** What only those can do who belong to the tier itself. */
export const ofTierInCharge: IncidentCondition = {
  requirement: '1.l',
  label: { en: 'you belong to the support tier that has the incident', zh: '您属于当前负责该事件的支持级别' },
  holds: ({ actor, state }) => actor.roles.some((role) => role === placeIn(state, 'tier')),
};

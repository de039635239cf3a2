import { placeIn } from '../incidentPosition.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** Work is done by the tier that has the incident; the incident manager steers all of them (1.l, 3.1.b). */
export const tierInCharge: IncidentCondition = {
  requirement: '1.l',
  label: {
    en: 'you belong to the support tier that has the incident, or are the incident manager',
    zh: '您属于当前负责该事件的支持级别，或是事件管理负责人',
  },
  holds: ({ actor, state }) =>
    actor.roles.some((role) => role === 'incidentManager' || role === placeIn(state, 'tier')),
};

import { placeIn } from '../incidentPosition.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** Intake and classification are the work of tier 1, or of the tier an incident starts at (PR.b). */
export const takesIntake: IncidentCondition = {
  requirement: '5.2.a',
  label: {
    en: 'you are the customer, of tier 1, or of the support tier that has the incident',
    zh: '您是客户、一线，或属于当前负责该事件的支持级别',
  },
  holds: ({ actor, state }) =>
    actor.roles.some((role) => role === 'customer' || role === 'tier1' || role === placeIn(state, 'tier')),
};

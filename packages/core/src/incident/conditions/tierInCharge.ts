import { placeIn } from '../incidentPosition.ts';
import type { IncidentCondition } from './incidentCondition.ts';

const isTier2 = (role: string): boolean => role === 'tier2RD' || role === 'tier2Management';

/**
 * Work is done by the tier that has the incident, and put on record for a vendor by its contact of tier 2
 * (3.3.e); the incident manager steers all of them (1.l, 3.1.b).
 */
export const tierInCharge: IncidentCondition = {
  requirement: '1.l',
  label: {
    en: 'you belong to the support tier that has the incident, are its vendor’s contact of tier 2, or are the incident manager',
    zh: '您属于当前负责该事件的支持级别，或是二线的供应商对接人、事件管理负责人',
  },
  holds: ({ actor, state, record }) =>
    actor.roles.some((role) => role === 'incidentManager' || role === placeIn(state, 'tier')) ||
    (actor.id === record.liaison?.person && actor.roles.some(isTier2)),
};

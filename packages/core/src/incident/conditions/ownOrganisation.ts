import type { Actor } from '@statedesk/engine';
import { isStaffRole } from '../../vocabulary/role.ts';
import type { IncidentCondition } from './incidentCondition.ts';

const label = {
  en: 'you speak for the organisation the incident belongs to',
  zh: '您代表该事件所属的单位',
};

const speaksFor = (actor: Actor, organisation: unknown): boolean => {
  if (actor.roles.some(isStaffRole)) return true;
  return 'party' in actor && actor.party !== undefined && actor.party === organisation;
};

/** A customer answers for their own organisation; the desk records the answers of all. */
export const ownOrganisation: IncidentCondition = {
  requirement: '5.1.b',
  label,
  holds: ({ actor, record }) => speaksFor(actor, record.organisation),
};

/** A customer reports for their own organisation, and says which it is. */
export const reportsForOwnOrganisation: IncidentCondition = {
  requirement: '5.1.b',
  label,
  reads: ['organisation'],
  holds: ({ actor, payload }) => speaksFor(actor, payload['organisation']),
};

import { isStaffRole } from '../../vocabulary/role.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** A customer answers for themselves; that a call went unanswered is the desk's to say. */
export const reachedThemselves: IncidentCondition = {
  requirement: '5.14.b',
  label: { en: 'an unanswered call is recorded by the desk', zh: '未接通的回访由服务台登记' },
  reads: ['reached'],
  holds: ({ actor, payload }) => actor.roles.some(isStaffRole) || payload['reached'] !== false,
};

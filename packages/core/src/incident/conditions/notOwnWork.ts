import { isStaffRole } from '../../vocabulary/role.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/**
 * Nobody records how satisfied a customer is with their own work; customers themselves always can. A control of policy.
 * A call nobody answered says nothing of the work.
 */
export const notOwnWork: IncidentCondition = {
  requirement: '5.14.b',
  label: {
    en: 'satisfaction is recorded by somebody else than the person who applied the solution',
    zh: '满意度不得由实施方案的本人登记',
  },
  reads: ['satisfaction'],
  holds: ({ actor, record, payload, policy }) =>
    payload['satisfaction'] === undefined ||
    !actor.roles.some(isStaffRole) ||
    actor.id !== record.appliedBy ||
    !readPolicy(policy).controls['5.14.b'],
};

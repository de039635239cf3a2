import type { Actor } from '@statedesk/engine';
import { isStaffRole } from '../vocabulary/role.ts';
import type { IncidentRecord } from './incidentRecord.ts';

/** The desk sees every incident, a customer those of their own organisation, and whoever has no role none (R15). */
export const visible = (record: IncidentRecord, actor: Actor): boolean => {
  if (actor.roles.some(isStaffRole)) return true;
  if (!actor.roles.some((role) => role === 'customer')) return false;
  return 'party' in actor && actor.party !== undefined && actor.party === record.organisation;
};

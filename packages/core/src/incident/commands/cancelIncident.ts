import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/**
 * Taken up, and found not to be an incident: a false alarm, an exercise, a report by mistake. What is none of the desk's
 * business is turned away instead (2.a).
 */
export const cancelIncident = {
  requirement: 'PR.d',
  label: { en: 'Cancel: it is not an incident', zh: '取消：不是事件' },
  by: [...supportRoles, 'incidentManager'],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;

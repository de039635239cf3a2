import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tier1OrTierInCharge } from '../conditions/tier1OrTierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Somebody is not affected, or wants to hear no more. */
export const removeAffectedUser = {
  requirement: '3.2.e',
  label: { en: 'Take an affected user off the list', zh: '移除受影响用户' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { tier1OrTierInCharge },
  payload: z.strictObject({ user: z.int().positive(), reason: proseSchema }),
} as const satisfies IncidentCommandRow;

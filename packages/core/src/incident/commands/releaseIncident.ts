import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The holder leaves, or may no longer hold it: it goes back to the queue of its tier, and no clock stops. */
export const releaseIncident = {
  requirement: '1.l',
  label: { en: 'Return the incident to its tier’s queue', zh: '退回本级待领' },
  by: [...supportRoles, 'incidentManager'],
  region: 'tier',
  conditions: { tierInCharge },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;

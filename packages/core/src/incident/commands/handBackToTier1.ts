import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Back to tier 1, which goes on with it. */
export const handBackToTier1 = {
  requirement: 'PR.b',
  label: { en: 'Hand back to tier 1', zh: '退回一线支持' },
  by: [...supportRoles, 'incidentManager'],
  region: 'tier',
  conditions: { tierInCharge },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;

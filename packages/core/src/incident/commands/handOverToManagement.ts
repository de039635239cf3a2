import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** To company management: a major fault or a dispute, or means that only it can grant. */
export const handOverToManagement = {
  requirement: '5.5.a',
  label: { en: 'Hand over to tier 2: company management', zh: '转二线·公司管理层' },
  by: [...supportRoles, 'incidentManager'],
  region: 'tier',
  conditions: { tierInCharge },
  payload: z.strictObject({ ground: z.enum(['triedWithoutSuccess', 'beyondAbility']), reason: proseSchema }),
} as const satisfies IncidentCommandRow;

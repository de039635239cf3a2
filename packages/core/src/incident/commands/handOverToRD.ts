import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** To the developers: a hard problem whose cause has to be found. */
export const handOverToRD = {
  requirement: '5.5.a',
  label: { en: 'Hand over to tier 2: R&D', zh: '转二线·研发中心' },
  by: [...supportRoles, 'incidentManager'],
  region: 'tier',
  conditions: { tierInCharge },
  payload: z.strictObject({ ground: z.enum(['triedWithoutSuccess', 'beyondAbility']), reason: proseSchema }),
} as const satisfies IncidentCommandRow;

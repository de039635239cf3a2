import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import { namedContracts } from './contractNeeds.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** To the vendor in whose domain it falls, by a contract in force (3.4.a). */
export const handOverToVendor = {
  requirement: '5.2.c',
  label: { en: 'Hand over to tier 3: vendor', zh: '转三线·外部供应商' },
  by: [...supportRoles, 'incidentManager'],
  region: 'tier',
  conditions: { tierInCharge },
  needs: { contracts: namedContracts },
  payload: z.strictObject({ vendor: nameSchema, domain: nameSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;

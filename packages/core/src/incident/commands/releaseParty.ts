import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { vendorOrTierInCharge } from '../conditions/vendorOrTierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A further party has done its part. */
export const releaseParty = {
  requirement: '3.4.d',
  label: { en: 'End the part of a further party', zh: '结束其他方参与' },
  by: [...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { vendorOrTierInCharge },
  payload: z.strictObject({ party: nameSchema, outcome: proseSchema }),
} as const satisfies IncidentCommandRow;

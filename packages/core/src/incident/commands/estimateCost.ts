import * as z from 'zod';
import { currencySchema, minorUnitsSchema } from '../../vocabulary/money.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What the solution at hand will cost; it replaces what was estimated before. */
export const estimateCost = {
  requirement: '1.k',
  label: { en: 'Estimate the cost of the solution', zh: '预估方案费用' },
  by: [...supportRoles, 'projectManager', 'incidentManager'],
  region: 'root',
  payload: z.strictObject({
    /** In the smallest unit of the currency: fen, cents. */
    amount: minorUnitsSchema,
    /** ISO 4217; the policy's. */
    currency: currencySchema,
    basis: proseSchema,
  }),
} as const satisfies IncidentCommandRow;

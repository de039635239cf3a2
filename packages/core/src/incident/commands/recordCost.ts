import * as z from 'zod';
import { currencySchema, minorUnitsSchema } from '../../vocabulary/money.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Money was spent on it, and on what. */
export const recordCost = {
  requirement: '1.k',
  label: { en: 'Record a cost', zh: '登记费用' },
  by: [...supportRoles, 'projectManager', 'incidentManager'],
  region: 'root',
  payload: z.strictObject({
    /** In the smallest unit of the currency: fen, cents. */
    amount: minorUnitsSchema,
    /** ISO 4217; the policy's. */
    currency: currencySchema,
    what: proseSchema,
  }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer refuses to sign; somebody saw it. */
export const recordSigningRefusal = {
  requirement: '5.10.a',
  label: { en: 'Record that the customer refuses to sign', zh: '记录客户拒绝签字' },
  by: [...supportRoles],
  region: 'root',
  payload: z.strictObject({ witness: nameSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;

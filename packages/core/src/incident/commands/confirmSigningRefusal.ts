import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The incident manager stands by it that the customer refused to sign. */
export const confirmSigningRefusal = {
  requirement: '5.10.a',
  label: { en: 'Confirm the refusal to sign', zh: '确认客户拒签' },
  by: ['incidentManager'],
  region: 'root',
  payload: z.strictObject({ remarks: proseSchema.exactOptional() }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Telephone guidance was not enough: the customer is asked to allow remote work. */
export const requestRemoteConsent = {
  requirement: '5.4.a',
  label: { en: 'Ask the customer to allow remote work', zh: '征求客户同意远程' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.strictObject({ whyNotByTelephone: proseSchema }),
} as const satisfies IncidentCommandRow;

import { instantSchema, personal } from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer has signed the On-site Service Record. */
export const recordSignature = {
  requirement: '5.10.a',
  label: { en: 'Record the signature on the service record', zh: '记录客户签字' },
  by: [...supportRoles],
  region: 'root',
  payload: z.strictObject({
    signedBy: personal(nameSchema, 'contact'),
    /** RFC 3339 with an offset. */
    signedAt: instantSchema,
    /** Of the paper or its scan, as it is filed. */
    reference: nameSchema,
  }),
} as const satisfies IncidentCommandRow;

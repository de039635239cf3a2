import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { solvedExtentSchema } from '../../vocabulary/solvedExtent.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { goesOnSite } from '../conditions/goesOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** They leave: what was done, how far it is solved, what the customer says of it. */
export const leaveSite = {
  requirement: '6.a',
  label: { en: 'Leave the site', zh: '离开现场' },
  by: [...supportRoles],
  region: 'root',
  conditions: { goesOnSite },
  payload: z.strictObject({
    done: proseSchema,
    result: solvedExtentSchema,
    /** When the service goes on, where it is not finished. RFC 3339 with an offset. */
    nextServiceAt: instantSchema.exactOptional(),
    customerRemarks: proseSchema.exactOptional(),
    productVersion: nameSchema.exactOptional(),
    serialNumber: nameSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import { instantSchema } from '@statedesk/engine';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** After a workaround: the cause was found, or cannot be looked for now, with the next look. */
export const recordRootCause = {
  requirement: '3.3.c',
  also: ['3.4.c'],
  label: { en: 'Record the search for the root cause', zh: '记录根源查找结果' },
  by: [...supportRoles],
  region: 'root',
  payload: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('found'), cause: proseSchema }),
    z.strictObject({ outcome: z.literal('notNow'), reason: proseSchema, nextLookAt: instantSchema }),
  ]),
} as const satisfies IncidentCommandRow;

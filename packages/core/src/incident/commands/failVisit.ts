import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { goesOnSite } from '../conditions/goesOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Nothing could be done there: the customer was absent, gave no access, a part was missing. */
export const failVisit = {
  requirement: '5.7.d',
  label: { en: 'Record a failed visit', zh: '记录上门未成' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { goesOnSite },
  payload: z.strictObject({
    ground: z.enum(['customerAbsent', 'accessRefused', 'partMissing', 'other']),
    reason: proseSchema,
    /** Whether they had come as far as the customer’s door. */
    reachedSite: z.boolean(),
  }),
} as const satisfies IncidentCommandRow;

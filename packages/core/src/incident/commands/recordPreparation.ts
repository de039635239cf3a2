import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { goesOnSite } from '../conditions/goesOnSite.ts';
import { preparationSchema } from '../onSite/preparation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What of the four is at hand, in which version. */
export const recordPreparation = {
  requirement: '5.7.b',
  label: { en: 'Record the preparation of the visit', zh: '记录到场准备' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { goesOnSite },
  payload: z.strictObject({
    items: z
      .array(z.strictObject({ item: preparationSchema, version: nameSchema }))
      .min(1)
      .max(4),
  }),
} as const satisfies IncidentCommandRow;

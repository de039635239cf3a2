import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Somebody worked on it, so many minutes, at what. */
export const recordEffort = {
  requirement: '1.k',
  label: { en: 'Record effort', zh: '登记工时' },
  by: [...supportRoles, 'projectManager', 'incidentManager'],
  region: 'root',
  payload: z.strictObject({
    minutes: z.int().min(1).max(10_080),
    /** Who worked; left out, whoever records it. */
    person: nameSchema.exactOptional(),
    activity: proseSchema,
  }),
} as const satisfies IncidentCommandRow;

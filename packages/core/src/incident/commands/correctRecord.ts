import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What is in the archive is not changed: what was wrong stands beside it, and wants another revision of the archive. */
export const correctRecord = {
  requirement: '5.11.a',
  label: { en: 'Correct an archived record', zh: '更正已归档的记录' },
  by: [...supportRoles, 'incidentManager'],
  region: 'stage',
  payload: z.strictObject({
    /** What is wrong in which field, and what is right. */
    correction: proseSchema,
  }),
} as const satisfies IncidentCommandRow;

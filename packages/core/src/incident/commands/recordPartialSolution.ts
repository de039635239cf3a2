import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { solvedExtentSchema } from '../../vocabulary/solvedExtent.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInChargeOrOnSite } from '../conditions/tierInChargeOrOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What was agreed to is applied, and solves a part of it or nothing: what remains is said, and it is worked on (5.9.b). */
export const recordPartialSolution = {
  requirement: '5.9.b',
  label: { en: 'Apply the solution: not all is solved', zh: '实施方案：部分解决或未解决' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInChargeOrOnSite },
  payload: z.strictObject({
    summary: proseSchema,
    result: solvedExtentSchema.exclude(['solved']),
    /** What is not solved by it. */
    remains: proseSchema,
  }),
} as const satisfies IncidentCommandRow;

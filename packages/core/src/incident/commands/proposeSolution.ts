import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInChargeOrOnSite } from '../conditions/tierInChargeOrOnSite.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A solution, the time it needs and whether it is feasible, for the customer to agree to. */
export const proposeSolution = {
  requirement: '5.9.a',
  label: { en: 'Propose a solution', zh: '提出解决方案' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInChargeOrOnSite },
  payload: z.strictObject({
    description: proseSchema,
    /** Minutes of work. */
    minutesNeeded: z.int().min(1).max(100_000),
    feasibility: proseSchema,
    /** Restores the service and leaves the cause where it is. */
    workaround: z.boolean(),
    /** Nothing is applied before change management has implemented it (5.9.d). */
    needsChange: z.boolean().default(false),
  }),
} as const satisfies IncidentCommandRow;

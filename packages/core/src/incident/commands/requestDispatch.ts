import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import { ownProject } from './projectNeeds.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Telephone and remote work did not solve it: the project manager is asked for a visit. */
export const requestDispatch = {
  requirement: '5.6.a',
  label: { en: 'Ask for a dispatch', zh: '申请派单' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInCharge },
  needs: { project: ownProject },
  payload: z.strictObject({
    /** Why not remotely: it was tried, the customer did not allow it, or it is impossible. */
    remote: z.enum(['tried', 'refused', 'impossible']),
    reason: proseSchema,
  }),
} as const satisfies IncidentCommandRow;

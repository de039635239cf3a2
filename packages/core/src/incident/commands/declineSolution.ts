import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer does not want it, or it turns out not to be feasible: back to work. */
export const declineSolution = {
  requirement: '5.9.a',
  label: { en: 'Give the proposed solution up', zh: '放弃该方案' },
  by: ['customer', ...supportRoles],
  region: 'stage',
  conditions: { ownOrganisation },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;

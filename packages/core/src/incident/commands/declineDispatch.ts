import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { decidesForProject } from '../conditions/decidesForProject.ts';
import { substitutesOfManagers } from './substituteNeeds.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The project manager finds that on-site work is not needed: back to the diagnosis. */
export const declineDispatch = {
  requirement: '5.6.b',
  label: { en: 'Decline the dispatch', zh: '不同意派单' },
  by: ['projectManager'],
  region: 'stage',
  conditions: { decidesForProject },
  needs: { substitutes: substitutesOfManagers },
  payload: z.strictObject({ reason: proseSchema }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { decidesForProject } from '../conditions/decidesForProject.ts';
import { substitutesOfManagers } from './substituteNeeds.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The project manager finds that on-site work is needed. */
export const confirmDispatch = {
  requirement: '5.6.b',
  label: { en: 'Confirm the dispatch', zh: '确认需要现场处理' },
  by: ['projectManager'],
  region: 'stage',
  conditions: { decidesForProject },
  needs: { substitutes: substitutesOfManagers },
  payload: z.strictObject({ opinion: proseSchema }),
} as const satisfies IncidentCommandRow;

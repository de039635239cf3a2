import * as z from 'zod';
import { proseSchema } from '../../vocabulary/text.ts';
import { fillsForProject } from '../conditions/fillsForProject.ts';
import { ownProject } from './projectNeeds.ts';
import { substitutesOfManagers } from './substituteNeeds.ts';
import { workOrderFields } from './workOrderFields.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The work order is changed and goes to the technical director as a new round; an answer to the one before is noted. */
export const reviseWorkOrder = {
  requirement: '5.6.d',
  label: { en: 'Revise and resubmit the work order', zh: '修改工单并重新报批' },
  by: ['projectManager', 'tier1'],
  region: 'stage',
  conditions: { fillsForProject },
  needs: { project: ownProject, substitutes: substitutesOfManagers },
  payload: z.strictObject({ ...workOrderFields, reason: proseSchema }),
} as const satisfies IncidentCommandRow;

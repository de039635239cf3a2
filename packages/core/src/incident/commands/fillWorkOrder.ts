import * as z from 'zod';
import { fillsForProject } from '../conditions/fillsForProject.ts';
import { ownProject } from './projectNeeds.ts';
import { substitutesOfManagers } from './substituteNeeds.ts';
import { workOrderFields } from './workOrderFields.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The work order is filled in by the project manager, or by tier 1 for them: who it was is the actor, for whom is who decided. */
export const fillWorkOrder = {
  requirement: '5.6.c',
  label: { en: 'Fill in the work order', zh: '填写项目技术支持工单' },
  by: ['projectManager', 'tier1'],
  region: 'stage',
  conditions: { fillsForProject },
  needs: { project: ownProject, substitutes: substitutesOfManagers },
  payload: z.strictObject(workOrderFields),
} as const satisfies IncidentCommandRow;

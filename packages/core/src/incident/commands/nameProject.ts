import * as z from 'zod';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';
import { namedProject } from './projectNeeds.ts';

/** Names the support project that intake could not, or the right one for a wrong one. */
export const nameProject = {
  requirement: '2.b',
  label: { en: 'Name the support project', zh: '指明支持项目' },
  by: ['tier1', 'incidentManager'],
  region: 'root',
  needs: { project: namedProject },
  payload: z.strictObject({ project: nameSchema, reason: proseSchema }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import { recurrenceQuestion } from '../../directory/recurrence.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { proseSchema } from '../../vocabulary/text.ts';
import { judgesIncident } from '../conditions/judgesIncident.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

const judgementSchema = z.strictObject({ holds: z.boolean(), reason: proseSchema });

/** After the resolution, three judgements with their reasons. How often the same happened lately is asked, and kept beside. */
export const judgeIncident = {
  requirement: '5.9.f',
  label: { en: 'Judge impact, recurrence and need of problem management', zh: '判定影响、重复性及是否转问题管理' },
  by: ['onSiteLead', ...supportRoles, 'incidentManager'],
  region: 'root',
  conditions: { judgesIncident },
  needs: { recurrence: { question: ({ instanceId }) => recurrenceQuestion(instanceId) } },
  payload: z.strictObject({
    highImpact: judgementSchema,
    recurring: judgementSchema,
    needsProblem: judgementSchema,
  }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Nobody has answered in time: the incident manager is told. Silence approves nothing. */
export const escalateCostApproval = {
  requirement: '1.k',
  label: { en: 'Escalate an unanswered cost approval', zh: '上报未答复的费用审批' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

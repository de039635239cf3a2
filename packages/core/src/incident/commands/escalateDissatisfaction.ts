import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** A dissatisfied customer has not been answered in time: company management is told. The answer is still owed. */
export const escalateDissatisfaction = {
  requirement: '5.14.d',
  label: { en: 'Escalate an unanswered dissatisfaction', zh: '客户不满意逾期未处置上报' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The vendor did not answer within its contract’s time: the incident manager is told. */
export const escalateAssistance = {
  requirement: '3.4.f',
  label: { en: 'Escalate an unanswered request for assistance', zh: '上报未答复的协助请求' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

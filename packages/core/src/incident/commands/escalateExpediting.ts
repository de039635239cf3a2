import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Nobody answered the expediting in time: who urged them is told, and the department manager. */
export const escalateExpediting = {
  requirement: '1.l',
  label: { en: 'Escalate an unanswered expediting', zh: '上报未答复的督办' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

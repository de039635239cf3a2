import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What is solved was not judged in time: the incident manager is told, and it is still to be done. */
export const escalateJudgement = {
  requirement: '5.9.f',
  label: { en: 'Escalate that nothing was judged', zh: '上报未作判定' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

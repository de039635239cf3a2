import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Somebody else whom it affects has heard nothing for too long: who has the incident is reminded to tell them. */
export const remindOfUsers = {
  requirement: '3.2.e',
  label: { en: 'Remind to tell the affected users how it stands', zh: '提醒向受影响用户通报进展' },
  by: 'system',
  region: 'tier',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

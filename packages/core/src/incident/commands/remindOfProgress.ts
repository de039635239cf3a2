import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer has heard nothing for too long: who has the incident is reminded to tell them. */
export const remindOfProgress = {
  requirement: '3.2.e',
  label: { en: 'Remind to tell the customer how it stands', zh: '提醒通报进展' },
  by: 'system',
  region: 'tier',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

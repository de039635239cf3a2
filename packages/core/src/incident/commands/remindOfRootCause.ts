import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The cause that a workaround left open is to be looked for by now: whoever has the incident is reminded. */
export const remindOfRootCause = {
  requirement: '3.3.c',
  label: { en: 'Remind to look for the root cause', zh: '提醒查找根源' },
  by: 'system',
  region: 'tier',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

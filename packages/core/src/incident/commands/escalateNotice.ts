import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Nobody acknowledged the notice in time: the incident manager is told. */
export const escalateNotice = {
  requirement: '5.2.d',
  label: { en: 'Escalate the unacknowledged notice', zh: '上报未确认的通知' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** No answer about a major incident, which never goes on by the clock: the incident manager is told. */
export const escalateUnconfirmed = {
  requirement: '5.10.c',
  label: { en: 'Escalate a major incident nobody confirms', zh: '上报未确认的重大事件' },
  by: 'system',
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

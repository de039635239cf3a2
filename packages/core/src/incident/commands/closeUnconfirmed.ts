import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** No answer in the time policy allows: closing goes on by the rule, and the record says unconfirmed. */
export const closeUnconfirmed = {
  requirement: '5.10.c',
  label: { en: 'Go on to closing unconfirmed', zh: '未经确认进入关闭' },
  by: 'system',
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

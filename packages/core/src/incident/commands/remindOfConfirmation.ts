import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer was asked whether it is solved, and has not answered. */
export const remindOfConfirmation = {
  requirement: '5.10.c',
  label: { en: 'Remind the customer to confirm', zh: '提醒客户确认' },
  by: 'system',
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The customer is asked whether it is solved. */
export const requestConfirmation = {
  requirement: '3.2.g',
  label: { en: 'Ask the customer to confirm', zh: '请客户确认' },
  by: ['tier1'],
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

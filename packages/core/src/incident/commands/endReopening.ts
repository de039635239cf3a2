import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The time for reopening is over. */
export const endReopening = {
  requirement: '5.13.b',
  label: { en: 'End the time for reopening', zh: '结束可重开期限' },
  by: 'system',
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

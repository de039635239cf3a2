import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The department manager has taken notice of a major, important and urgent incident. */
export const acknowledgeNotice = {
  requirement: '5.2.d',
  label: { en: 'Acknowledge the notice', zh: '确认已知悉' },
  by: ['departmentManager'],
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Nobody of the tier took the incident up in time: the incident manager is told. */
export const escalateQueue = {
  requirement: '1.l',
  label: { en: 'Escalate an incident nobody takes up', zh: '上报无人领取的事件' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

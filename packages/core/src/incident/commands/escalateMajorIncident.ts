import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Nobody of top management has acknowledged it in time: the incident manager is told. */
export const escalateMajorIncident = {
  requirement: 'ISO.b',
  label: { en: 'Escalate an unacknowledged major incident', zh: '上报未确认的重大事件通报' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

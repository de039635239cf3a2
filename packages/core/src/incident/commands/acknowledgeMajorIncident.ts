import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Top management knows of the major incident. */
export const acknowledgeMajorIncident = {
  requirement: 'ISO.b',
  label: { en: 'Acknowledge the major incident', zh: '确认知悉重大事件' },
  by: ['tier2Management'],
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Everything is settled: the service ends. The follow-up may still be owed. */
export const closeIncident = {
  requirement: '5.13.b',
  label: { en: 'Close the incident', zh: '关闭事件' },
  by: ['tier1'],
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** It is over, nothing is owed and nothing can come back: the incident takes nothing more (rule R22). */
export const retireIncident = {
  requirement: '1.h',
  label: { en: 'Retire the incident', zh: '终结事件' },
  by: 'system',
  region: 'stage',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

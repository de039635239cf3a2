import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The follow-up is due soon. */
export const warnFollowUp = {
  requirement: '5.14.c',
  label: { en: 'Warn that the follow-up is due soon', zh: '回访到期预警' },
  by: 'system',
  region: 'followUp',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

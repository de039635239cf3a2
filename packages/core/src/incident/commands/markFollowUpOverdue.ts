import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The follow-up was not done in time. */
export const markFollowUpOverdue = {
  requirement: '5.14.c',
  label: { en: 'Mark the follow-up overdue', zh: '标记回访逾期' },
  by: 'system',
  region: 'followUp',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

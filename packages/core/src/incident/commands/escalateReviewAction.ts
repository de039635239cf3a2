import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What a review decided on was not done in time: the incident manager is told. */
export const escalateReviewAction = {
  requirement: 'ISO.c',
  label: { en: 'Escalate an overdue action of a review', zh: '上报逾期的评审措施' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({ number: z.string() }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The major incident was not reported and reviewed in time: the incident manager is told. */
export const escalateReview = {
  requirement: 'ISO.c',
  label: { en: 'Escalate an overdue review', zh: '上报逾期的评审' },
  by: 'system',
  region: 'root',
  payload: z.strictObject({}),
} as const satisfies IncidentCommandRow;

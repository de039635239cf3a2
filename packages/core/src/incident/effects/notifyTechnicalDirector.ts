import * as z from 'zod';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** The technical director is asked to approve a work order. */
export const notifyTechnicalDirector = {
  requirement: '5.6.d',
  label: { en: 'Notify the technical director', zh: '通知技术总监' },
  lane: 'notification',
  payload: z.strictObject({ ground: z.enum(['workOrderSubmitted']) }),
} as const satisfies IncidentEffectRow;

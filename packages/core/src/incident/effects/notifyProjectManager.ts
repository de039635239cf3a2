import * as z from 'zod';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** The project manager is asked whether on-site work is needed. */
export const notifyProjectManager = {
  requirement: '5.6.b',
  label: { en: 'Notify the project manager', zh: '通知项目经理' },
  lane: 'notification',
  payload: z.strictObject({ ground: z.enum(['dispatchRequested']) }),
} as const satisfies IncidentEffectRow;

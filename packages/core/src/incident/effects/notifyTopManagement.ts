import * as z from 'zod';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** Top management is told of a major incident, without delay. */
export const notifyTopManagement = {
  requirement: 'ISO.b',
  label: { en: 'Notify top management', zh: '通报公司管理层' },
  lane: 'notification',
  payload: z.strictObject({ ground: z.enum(['majorIncidentDeclared', 'majorIncidentWithdrawn']) }),
} as const satisfies IncidentEffectRow;

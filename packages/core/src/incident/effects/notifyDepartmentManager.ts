import * as z from 'zod';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** The department manager is told without delay (5.2.d), or where a tier finds it necessary (3.2.d, 3.3.f); and told when it is over. */
export const notifyDepartmentManager = {
  requirement: '5.2.d',
  label: { en: 'Notify the department manager', zh: '报告部门经理' },
  lane: 'notification',
  payload: z.strictObject({
    ground: z.enum(['majorImportantUrgent', 'escalated', 'expeditingUnanswered', 'withdrawn', 'cancelled']),
  }),
} as const satisfies IncidentEffectRow;

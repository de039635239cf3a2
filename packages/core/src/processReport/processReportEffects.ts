import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';
import { monthSchema } from '../report/month.ts';

const monthToCome = z.strictObject({ month: monthSchema });

/** What goes out of a report on problems of the process. */
export const processReportEffects = {
  notifyOfProcessReport: {
    requirement: '3.1.e',
    label: { en: 'Tell about the report on problems of the process', zh: '通知流程问题报告事宜' },
    lane: 'notification',
    payload: z.strictObject({
      to: z.enum(['incidentManager', 'departmentManager']),
      ground: z.enum(['sent', 'acknowledged', 'late', 'unacknowledged']),
    }),
  },
  planNextProcessReport: {
    requirement: '3.1.e',
    label: { en: 'Plan the report of the next month', zh: '计划下月流程问题报告' },
    lane: 'instance',
    payload: monthToCome,
    command: (payload: z.output<typeof monthToCome>) => ({
      procedure: 'processReport',
      type: 'planProcessReport',
      payload,
    }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;

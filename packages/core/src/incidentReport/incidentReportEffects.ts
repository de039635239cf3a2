import * as z from 'zod';
import { askingRegister } from '../numbering/askingRegister.ts';
import type { EffectRow } from '../procedure/effectRow.ts';

/** What goes out of a monthly report: to whom, and why; the report itself is read at the desk. */
export const incidentReportEffects = {
  notifyOfReport: {
    requirement: '5.15.a',
    label: { en: 'Tell about the monthly report', zh: '通知月度报告事宜' },
    lane: 'notification',
    payload: z.strictObject({
      to: z.enum(['incidentManager', 'departmentManager', 'serviceDepartmentManager']),
      ground: z.enum(['drafted', 'returned', 'reviewed', 'sent', 'acknowledged', 'restated', 'late', 'unacknowledged']),
    }),
  },
  askRegisterForReport: askingRegister('keepReportNumber'),
} as const satisfies Readonly<Record<string, EffectRow>>;

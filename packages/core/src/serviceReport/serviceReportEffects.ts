import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';
import type { EffectRow } from '../procedure/effectRow.ts';

/** What goes out of such a hand-off. The outcome comes back as a command with its reference (4.a). */
export const serviceReportEffects = {
  handOverServiceReport: {
    requirement: '4.a',
    label: { en: 'Hand over to service report management', zh: '移交服务报告管理' },
    lane: 'integration',
    payload: z.strictObject({ subject: nameSchema, incident: nameSchema.nullable() }),
  },
  notifyOfServiceReport: {
    requirement: '4.a',
    label: { en: 'Tell of a hand-off that nobody has answered', zh: '通知服务报告逾期' },
    lane: 'notification',
    payload: z.strictObject({ to: z.enum(['serviceDepartmentManager', 'incidentManager']), ground: z.enum(['late']) }),
  },
  takeBackServiceReport: {
    requirement: '4.a',
    label: { en: 'Take back from service report management', zh: '向服务报告管理撤回' },
    lane: 'integration',
    payload: z.strictObject({ reference: nameSchema.nullable() }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;

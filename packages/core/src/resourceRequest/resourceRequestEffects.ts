import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';

/** What goes out of a resource request: references and grounds, never what people wrote (R6). */
export const resourceRequestEffects = {
  notifyResourceApprovers: {
    requirement: '5.5.c',
    label: { en: 'Ask company management to decide', zh: '请公司管理层审批' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum(['requested', 'revised', 'undecided']) }),
  },
  notifyResourceRequester: {
    requirement: '5.5.c',
    label: { en: 'Tell the requester', zh: '通知申请人' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum(['approved', 'rejected', 'provided']) }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;

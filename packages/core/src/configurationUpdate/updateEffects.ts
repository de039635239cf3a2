import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';

/** What goes out of a configuration update: references and grounds (R6). */
export const updateEffects = {
  notifyConfigurationManager: {
    requirement: '5.12.a',
    label: { en: 'Tell the configuration manager', zh: '通知配置管理负责人' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum(['submitted', 'overdue']) }),
  },
  notifyUpdateSubmitter: {
    requirement: '5.12.a',
    label: { en: 'Tell who submitted it', zh: '通知提交人' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum(['refused', 'completed']) }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;

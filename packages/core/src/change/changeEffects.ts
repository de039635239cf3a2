import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { changeClassSchema, changeOutcomeSchema } from './changeVocabulary.ts';

const reportSchema = z.strictObject({
  incident: nameSchema,
  handOver: z.int().positive(),
  outcome: changeOutcomeSchema,
});

/** What goes out of a change. */
export const changeEffects = {
  notifyChangeManager: {
    requirement: '5.9.d',
    label: { en: 'Tell change management', zh: '通知变更管理' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum(['requested', 'withdrawn']), class: changeClassSchema }),
  },
  reportChange: {
    requirement: '4.a',
    label: { en: 'Tell the incident how its change stands', zh: '向事件反馈变更结果' },
    lane: 'instance',
    payload: reportSchema,
    command: ({ incident, handOver, outcome }: z.output<typeof reportSchema>, source) => ({
      procedure: 'incident',
      instanceId: incident,
      type: 'recordChangeOutcome',
      payload: { handOver, outcome, reference: source },
    }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;

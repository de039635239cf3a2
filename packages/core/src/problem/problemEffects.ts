import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { problemGroundSchema, problemStandingSchema } from './problemVocabulary.ts';

const reportSchema = z.strictObject({
  incident: nameSchema,
  handOver: z.int().positive(),
  standing: problemStandingSchema,
});

/** What goes out of a problem. */
export const problemEffects = {
  notifyProblemManager: {
    requirement: '5.9.f',
    label: { en: 'Tell problem management', zh: '通知问题管理' },
    lane: 'notification',
    payload: z.strictObject({ ground: z.enum([...problemGroundSchema.options, 'withdrawn', 'incidentEnded']) }),
  },
  reportProblem: {
    requirement: '4.a',
    label: { en: 'Tell the incident how its problem stands', zh: '向事件反馈问题进展' },
    lane: 'instance',
    payload: reportSchema,
    command: ({ incident, handOver, standing }: z.output<typeof reportSchema>, source) => ({
      procedure: 'incident',
      instanceId: incident,
      type: 'recordProblemStanding',
      payload: { handOver, standing, reference: source },
    }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;

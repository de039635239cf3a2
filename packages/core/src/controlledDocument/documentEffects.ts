import * as z from 'zod';
import type { EffectRow } from '../procedure/effectRow.ts';
import { nameSchema } from '../vocabulary/text.ts';

/** What goes out of a document under control: to whom, and why; the text is read where it lies. */
export const documentEffects = {
  notifyOfDocument: {
    requirement: '3.1.a',
    label: { en: 'Tell about a document under control', zh: '通知受控文件事宜' },
    lane: 'notification',
    payload: z.strictObject({
      people: z.array(nameSchema).max(50),
      ground: z.enum([
        'toReview',
        'toApprove',
        'reviewUndecided',
        'approvalUndecided',
        'returned',
        'rejected',
        'approved',
        'withdrawn',
      ]),
    }),
  },
  announceDocument: {
    requirement: '3.1.a',
    label: { en: 'Announce what is in force', zh: '公布文件生效情况' },
    lane: 'notification',
    payload: z.strictObject({
      kind: nameSchema,
      version: z.int().positive(),
      ground: z.enum(['published', 'retired']),
    }),
  },
} as const satisfies Readonly<Record<string, EffectRow>>;

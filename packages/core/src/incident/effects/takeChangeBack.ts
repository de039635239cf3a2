import * as z from 'zod';
import { changeClassSchema } from '../../change/changeVocabulary.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { changeKey } from './handChangeOver.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({
  handOver: z.int().positive(),
  class: changeClassSchema,
  codeReference: nameSchema.nullable(),
  ground: z.enum(['notNeeded', 'timedOut']),
});

/** The change is no longer waited for (5.9.d): change management is told, where that can still matter. */
export const takeChangeBack = {
  requirement: '5.9.d',
  label: { en: 'Withdraw the change', zh: '撤回变更' },
  lane: 'instance',
  payload,
  command: ({ ground, ...handedOver }: z.output<typeof payload>, source) => ({
    procedure: 'change',
    // Known by its key: whether the answer to the hand-over has come back by now does not matter.
    shared: {
      key: changeKey(source, handedOver.handOver),
      opening: { type: 'requestChange', payload: { ...handedOver, incident: source } },
    },
    type: 'withdrawChange',
    payload: { ground },
  }),
} as const satisfies IncidentEffectRow;

import * as z from 'zod';
import { changeClassSchema } from '../../change/changeVocabulary.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({
  handOver: z.int().positive(),
  class: changeClassSchema,
  codeReference: nameSchema.nullable(),
});

/** What a hand-over is known by on the other side: also by who wants it withdrawn. */
export const changeKey = (incident: string, handOver: number): string => `change ${handOver} of ${incident}`;

/** To change management (5.9.d, 5.9.e, 4.a): the built-in change, or another system by the host's handler. */
export const handChangeOver = {
  requirement: '5.9.e',
  label: { en: 'Hand over to change management', zh: '转变更管理' },
  lane: 'instance',
  payload,
  command: (handedOver: z.output<typeof payload>, source) => ({
    procedure: 'change',
    type: 'requestChange',
    payload: { ...handedOver, incident: source },
    once: changeKey(source, handedOver.handOver),
  }),
  reports: { taken: 'keepChangeTaken' },
  reportedAsOf: 'announcement',
} as const satisfies IncidentEffectRow;

import * as z from 'zod';
import { problemGroundSchema } from '../../problem/problemVocabulary.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** A hand-over to problem management, as everything that is said of it later names it. */
export const problemHandOverSchema = z.strictObject({ handOver: z.int().positive(), ground: problemGroundSchema });
export type ProblemHandOver = z.output<typeof problemHandOverSchema>;

/** What a hand-over is known by on the other side: also by who takes it back, or tells of the incident's end. */
export const problemKey = (incident: string, handOver: number): string => `problem ${handOver} of ${incident}`;

/** To problem management (5.9.f, 4.a): the built-in problem, or another system by the host's handler. */
export const handProblemOver = {
  requirement: '5.9.f',
  label: { en: 'Hand over to problem management', zh: '转问题管理' },
  lane: 'instance',
  payload: problemHandOverSchema,
  command: (handedOver: ProblemHandOver, source) => ({
    procedure: 'problem',
    type: 'requestProblem',
    payload: { ...handedOver, incident: source },
    once: problemKey(source, handedOver.handOver),
  }),
  reports: { taken: 'keepProblemTaken' },
  reportedAsOf: 'announcement',
} as const satisfies IncidentEffectRow;

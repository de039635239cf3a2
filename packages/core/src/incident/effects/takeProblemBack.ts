import { problemHandOverSchema, problemKey, type ProblemHandOver } from './handProblemOver.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

/** The hand-over to problem management is taken back (4.a). */
export const takeProblemBack = {
  requirement: '4.a',
  label: { en: 'Take back from problem management', zh: '向问题管理撤回' },
  lane: 'instance',
  payload: problemHandOverSchema,
  command: (handedOver: ProblemHandOver, source) => ({
    procedure: 'problem',
    // Known by its key: whether the answer to the hand-over has come back by now does not matter.
    shared: {
      key: problemKey(source, handedOver.handOver),
      opening: { type: 'requestProblem', payload: { ...handedOver, incident: source } },
    },
    type: 'withdrawProblem',
    payload: {},
  }),
} as const satisfies IncidentEffectRow;

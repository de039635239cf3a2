import type * as z from 'zod';
import { incidentEndSchema } from '../../problem/problemVocabulary.ts';
import { problemHandOverSchema, problemKey } from './handProblemOver.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = problemHandOverSchema.extend({ as: incidentEndSchema });

/** The incident has ended without a solution: whether its problem is gone on with is for problem management (PR.d, 4.a). */
export const tellProblemOfEnd = {
  requirement: 'PR.d',
  label: { en: 'Tell problem management that the incident has ended', zh: '向问题管理通报事件已终止' },
  lane: 'instance',
  payload,
  command: ({ as, ...handedOver }: z.output<typeof payload>, source) => ({
    procedure: 'problem',
    shared: {
      key: problemKey(source, handedOver.handOver),
      opening: { type: 'requestProblem', payload: { ...handedOver, incident: source } },
    },
    type: 'noteIncidentEnd',
    payload: { as },
  }),
} as const satisfies IncidentEffectRow;

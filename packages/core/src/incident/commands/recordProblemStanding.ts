import * as z from 'zod';
import { problemStandingSchema } from '../../problem/problemVocabulary.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { problemNotAwaited } from '../conditions/problemNotAwaited.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What problem management says of the hand-over: the built-in problem itself, or a problem manager for another system. */
export const recordProblemStanding = {
  requirement: '4.a',
  label: { en: 'Record how the problem stands', zh: '登记问题进展' },
  by: ['problemManager', 'instance'],
  region: 'root',
  notedWhen: { problemNotAwaited },
  payload: z.strictObject({
    /** Which hand-over it answers: the incident's first is 1. */
    handOver: z.int().positive(),
    standing: problemStandingSchema,
    /** What the problem is called where it is managed. */
    reference: nameSchema,
    remark: proseSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;

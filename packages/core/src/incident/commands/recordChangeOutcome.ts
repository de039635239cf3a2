import * as z from 'zod';
import { changeOutcomeSchema } from '../../change/changeVocabulary.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { changeNotAwaited } from '../conditions/changeNotAwaited.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** What change management says of the hand-over: the built-in change itself, or a change manager for another system. */
export const recordChangeOutcome = {
  requirement: '4.a',
  label: { en: 'Record what became of the change', zh: '登记变更结果' },
  by: ['changeManager', 'instance'],
  region: 'stage',
  notedWhen: { changeNotAwaited },
  payload: z.strictObject({
    /** Which hand-over it answers: the incident's first is 1. */
    handOver: z.int().positive(),
    outcome: changeOutcomeSchema,
    /** What the change is called where it is managed. */
    reference: nameSchema,
    remark: proseSchema.exactOptional(),
  }),
} as const satisfies IncidentCommandRow;

import * as z from 'zod';
import { actSchema } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { incidentEndSchema, problemGroundSchema, problemStandingSchema } from './problemVocabulary.ts';

const endingSchema = problemStandingSchema.exclude(['accepted', 'knownError']);

/** A problem as guards and searches ask for it (5.9.f, 4.a). What was found, and why it ended so, is in the entries. */
export const problemRecordSchema = z.strictObject({
  /** The incident it was handed over from, and the number of the hand-over there. */
  incident: nameSchema.nullable(),
  handOver: z.int().nonnegative(),
  ground: problemGroundSchema.nullable(),
  requested: actSchema.nullable(),
  accepted: actSchema.nullable(),
  /** Since when its cause is known. */
  known: actSchema.nullable(),
  /** The incident ended without a solution before the problem did: whether it is gone on with is for problem management. */
  incidentEnded: z.strictObject({ ...actSchema.shape, as: incidentEndSchema }).nullable(),
  /** How it ended, and the act that ended it. */
  ended: z.strictObject({ ...actSchema.shape, as: endingSchema }).nullable(),
});
export type ProblemRecord = Readonly<z.output<typeof problemRecordSchema>>;
export type ProblemEnding = z.output<typeof endingSchema>;

/** The record before anything is handed over. */
export const blankProblem: ProblemRecord = {
  incident: null,
  handOver: 0,
  ground: null,
  requested: null,
  accepted: null,
  known: null,
  incidentEnded: null,
  ended: null,
};

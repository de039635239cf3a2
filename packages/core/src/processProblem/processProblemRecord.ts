import * as z from 'zod';
import { actionItemSchema } from '../actionPlan/actionItem.ts';
import { actSchema } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';

/**
 * A problem found in the process itself as guards, deadlines and searches ask for it (3.1.d): where it was found, and how
 * far it has come. What is wrong, what was decided and what came of it are in the entries.
 */
export const processProblemRecordSchema = z.strictObject({
  /** `5.6`, or `5.6.d`. */
  clause: nameSchema.nullable(),
  /** At what it was found: an audit, a review, an incident. */
  foundIn: nameSchema.nullable(),
  incident: nameSchema.nullable(),
  found: actSchema.nullable(),
  /** Reopening it begins the next one. */
  cycle: z.int().positive(),
  /** When the department manager was told, in this cycle. */
  raised: actSchema.nullable(),
  acknowledged: actSchema.nullable(),
  /** Of all cycles. */
  actions: z.array(actionItemSchema).max(200),
  ended: actSchema.nullable(),
});
export type ProcessProblemRecord = Readonly<z.output<typeof processProblemRecordSchema>>;

/** The record before anything is found. */
export const blankProcessProblem: ProcessProblemRecord = {
  clause: null,
  foundIn: null,
  incident: null,
  found: null,
  cycle: 1,
  raised: null,
  acknowledged: null,
  actions: [],
  ended: null,
};

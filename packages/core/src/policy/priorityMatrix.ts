import * as z from 'zod';
import type { Importance, Urgency } from '../vocabulary/classification.ts';
import { gradeSchema, type Grade } from '../vocabulary/grade.ts';

/** Importance × urgency → priority. */
export type PriorityMatrix = Readonly<Record<Importance, Readonly<Record<Urgency, Grade>>>>;

/** The procedure's own words: both are high, one is medium, neither is low (5.2.b). */
export const priorityMatrix = {
  important: { urgent: 'high', notUrgent: 'medium' },
  ordinary: { urgent: 'medium', notUrgent: 'low' },
} as const satisfies PriorityMatrix;

const cells = z.strictObject({ urgent: gradeSchema, notUrgent: gradeSchema });

/** A matrix in a policy: every cell must be there. */
export const priorityMatrixSchema = z.strictObject({ important: cells, ordinary: cells });

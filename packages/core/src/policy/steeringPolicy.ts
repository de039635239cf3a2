import * as z from 'zod';
import type { Grade } from '../vocabulary/grade.ts';
import { targetSchema, type Target } from './targets.ts';

const minutes = (count: number, calendar: Target['calendar']): Target => ({ minutes: count, calendar });

/** How control over an incident is kept (1.l). */
export const steeringPolicySchema = z
  .strictObject({
    /** How long an incident may lie in the queue of its tier before the incident manager is told, by priority. */
    takeUpWithin: z
      .strictObject({
        high: targetSchema.default(minutes(15, 'always')),
        medium: targetSchema.default(minutes(60, 'working')),
        low: targetSchema.default(minutes(120, 'working')),
      } satisfies Readonly<Record<Grade, z.ZodType>>)
      .prefault({}),
    /** How often a tier may get it back before the incident manager is told (PR.b). */
    bounceLimit: z.int().min(1).max(50).default(3),
    /** How long those who were urged have for their answer, unless it was said otherwise. */
    answerExpeditingWithin: targetSchema.default(minutes(60, 'working')),
  })
  .prefault({});

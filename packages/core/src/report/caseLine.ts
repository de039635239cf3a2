import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { channelSchema } from '../vocabulary/channel.ts';
import { gradeSchema } from '../vocabulary/grade.ts';
import { supportRoles } from '../vocabulary/role.ts';
import { satisfactionSchema } from '../vocabulary/satisfaction.ts';
import { nameSchema } from '../vocabulary/text.ts';

const categorySchema = z.enum(['technicalConsultation', 'fault', 'informationSecurity']);

/** Whether something was done by the time it was due; `open`: it was due by the cut-off, and is still to be done. */
const keptSchema = z.enum(['inTime', 'late', 'open']);

/**
 * What one incident is to the report of one month, as it stood at the cut-off. Every figure of the report is a count of
 * such lines, so each can be asked for the incidents behind it. `null`: nothing of the kind in this month.
 */
const caseLineSchema = z.strictObject({
  incident: z.string(),
  /** When it was put on record, where that was in the month (5.15.b). */
  recordedAt: instantSchema.nullable(),
  /** Ended without a solution (2.a, PR.d): outside totals and rates, listed. */
  endedEarly: z.enum(['turnedAway', 'withdrawn', 'cancelled']).nullable(),
  /** It is another's duplicate or part, and is counted with that one (PR.c). */
  countedWith: z.string().nullable(),
  channel: channelSchema.nullable(),
  category: categorySchema.nullable(),
  priority: gradeSchema.nullable(),
  /** Of a response that fell due in the month (5.15.c). */
  response: keptSchema.nullable(),
  /** Of a resolution that fell due in the month (1.a). */
  resolution: keptSchema.nullable(),
  /** The last solution, where it was applied in the month: by the tier in charge (5.15.e, 5.15.f). */
  solved: z.strictObject({ tier: z.enum(supportRoles), by: nameSchema, at: instantSchema }).nullable(),
  /** Working time from the report, or the reopening, to that solution; milliseconds. */
  resolutionTime: z.int().nonnegative().nullable(),
  /** Of a follow-up that fell due in the month (5.14.c); one that reached nobody is outside the rate (5.14.d). */
  followUp: z.enum([...keptSchema.options, 'unreachable']).nullable(),
  /** What the customer said last, in the month (1.d). */
  satisfaction: satisfactionSchema.nullable(),
  /** How often it was reopened in the month after it had been closed (5.13.b). */
  reopenings: z.int().nonnegative(),
  /** How often it was escalated in the month (3.2.d). */
  escalations: z.int().nonnegative(),
  /** What it owed at the cut-off and should have done by then. */
  overdue: z.int().nonnegative(),
});
export type CaseLine = Readonly<z.output<typeof caseLineSchema>>;
export type Kept = z.output<typeof keptSchema>;

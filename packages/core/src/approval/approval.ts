import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

const peopleSchema = z.array(nameSchema).max(20);

/** What ended a round, and who: `onBehalfOf` is the absent approver whose named substitute answered. */
const decisionSchema = z.strictObject({
  outcome: z.enum(['approved', 'rejected', 'withdrawn']),
  by: nameSchema,
  onBehalfOf: nameSchema.nullable(),
  at: instantSchema,
  /** The entry that says why. */
  revision: z.int().positive(),
});

/**
 * An approval as a record keeps it: the round that counts now (rule R14). Plain data; earlier rounds are in the journal.
 *
 * Rounds are numbered through the life of whatever asks, and no number is used twice, so that an answer names the round
 * it answers. Nothing but the answer of an approver approves: there is no operation that takes time or silence.
 *
 * - `requestRound`, `reviseRound` open a round. Refused where nobody could approve it.
 * - `answerRound` takes the answer of an approver, or of the substitute named for one who is absent. An answer to a round
 *   that is over is noted: `isStaleAnswer` is what a command's `notedWhen` asks.
 * - `withdrawRound` ends a round that waits.
 *
 * Instants are RFC 3339 in UTC; people are actor ids.
 *
 * @example
 * ```ts
 * const opened = requestRound(null, { approvers: ['gao'], barred: ['li', 'liu'], at, revision: 7 });
 * if (opened.outcome === 'refused') return opened.because; // 'nobodyCouldApprove'
 * const answered = answerRound(opened.approval, {
 *   ...{ round: 1, answer: 'rejected', reason: 'Nobody is free', by: 'gao', at, revision: 8, substitutes: [] },
 * });
 * ```
 */
export const approvalSchema = z.strictObject({
  round: z.int().positive(),
  /** The first round of what is asked for now; those after it are revisions. */
  firstRound: z.int().positive(),
  requestedAt: instantSchema,
  /** The entry that says what is to be approved. */
  revision: z.int().positive(),
  /** Whose answer is asked for; any one of them decides. */
  approvers: peopleSchema.min(1),
  /** Who asked for it and who filled it in: none of them may decide it. */
  barred: peopleSchema,
  decision: decisionSchema.nullable(),
});
export type Approval = Readonly<z.output<typeof approvalSchema>>;

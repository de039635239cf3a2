import * as z from 'zod';
import { instantSchema } from '../time/instant.ts';
import { clockPauseSchema } from './clockPause.ts';
import { clockStopSchema } from './clockStop.ts';
import { clockTargetSchema } from './clockTarget.ts';
import { ledgerFaults } from './ledgerFaults.ts';

const name = z.string().min(1).max(100);

/**
 * One clock of an instance: when it started, stood still, was given another target, stopped. A JSON value of the
 * record that holds instants only (R11), RFC 3339 in UTC; time used, due times and warnings are reckoned from it with
 * the pinned calendar it names (R12). Changed only by the operations beside it, each of which gives a new ledger.
 *
 * At the door a ledger whose instants contradict each other is refused.
 * @example z.strictObject({ resolution: clockLedgerSchema.nullable() }) // in the schema of a record
 */
export const clockLedgerSchema = z
  .strictObject({
    /** What is measured: `response`, `resolution`. The `id` of its deadlines. */
    clock: name,
    /** The name the procedure gives to a pinned calendar. */
    calendar: name,
    /** Which time round; a reopening freezes one and starts the next. */
    cycle: z.int().positive(),
    startedAt: instantSchema,
    /** In the order they were set, the first at the start; the last one counts. */
    targets: z.array(clockTargetSchema).min(1).readonly(),
    /** Those of several reasons may overlap: the clock stands while any of them lasts. */
    pauses: z.array(clockPauseSchema).readonly(),
    /** The true due time of the first breach put on record; never cleared. */
    breachedAt: instantSchema.nullable(),
    stopped: clockStopSchema.nullable(),
    /** From when on nothing changes it any more. How it had stopped by then stays in `stopped`. */
    frozenAt: instantSchema.nullable(),
  })
  .superRefine((ledger, context) => {
    for (const { path, message } of ledgerFaults(ledger))
      context.addIssue({ code: 'custom', path: [...path], message: message.en, params: { zh: message.zh } });
  })
  .readonly();
export type ClockLedger = z.output<typeof clockLedgerSchema>;

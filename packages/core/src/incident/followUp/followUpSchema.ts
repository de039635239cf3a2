import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';
import { satisfactionSchema } from '../../vocabulary/satisfaction.ts';
import { doneSchema } from '../doneSchema.ts';

/** One call-back; what was said is in its entry (5.14.b). */
export const attemptSchema = z.strictObject({
  ...doneSchema.shape,
  channel: answerChannelSchema,
  reached: z.boolean(),
});

/** The calls of one cycle, and what came of them (5.14). */
export const followUpSchema = z.strictObject({
  attempts: z.array(attemptSchema),
  reachedAt: instantSchema.nullable(),
  satisfaction: satisfactionSchema.nullable(),
  /** Since when nobody calls any more (5.14.d). */
  unreachableSince: instantSchema.nullable(),
});

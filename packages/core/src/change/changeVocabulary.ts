import * as z from 'zod';

/** The class of a change (5.9.d): normal 一般, major 重大, emergency 紧急. */
export const changeClassSchema = z.enum(['normal', 'major', 'emergency']);

/** What change management answers a hand-over with (5.9.d): taken on, done, or one of the ways in which it is not done. */
export const changeOutcomeSchema = z.enum([
  'accepted',
  'implemented',
  'refused',
  'failed',
  'rolledBack',
  'withdrawn',
  'timedOut',
]);
export type ChangeOutcome = z.output<typeof changeOutcomeSchema>;

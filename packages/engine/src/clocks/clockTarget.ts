import * as z from 'zod';
import { instantSchema } from '../time/instant.ts';

const since = instantSchema;

/**
 * What a clock runs towards, and since when. `policy` names a budget that the caller resolves whenever something is
 * reckoned, so a repinned policy moves it; `duration` is a budget promised in figures, working time in milliseconds;
 * `instant` is an agreed time, which pauses do not move.
 */
export const clockTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ since, kind: z.literal('policy'), name: z.string().min(1).max(200) }).readonly(),
  z.strictObject({ since, kind: z.literal('duration'), milliseconds: z.int().positive() }).readonly(),
  z.strictObject({ since, kind: z.literal('instant'), at: instantSchema }).readonly(),
]);
export type ClockTarget = z.output<typeof clockTargetSchema>;

/** A target as an operation is given it: the operation's own instant becomes its `since`. */
export type ClockAim = ClockTarget extends infer Target
  ? Target extends unknown
    ? Omit<Target, 'since'>
    : never
  : never;

import * as z from 'zod';
import { fromInstant, instantSchema, type EpochMilliseconds } from '../time/instant.ts';

export const clockPauseSchema = z
  .strictObject({ reason: z.string().min(1).max(100), from: instantSchema, to: instantSchema.nullable() })
  .readonly();

/** A stretch for which a clock stands still, half open; `to` is `null` while it lasts. */
export type ClockPause = z.output<typeof clockPauseSchema>;

/** The reason of the pause that a reattached clock keeps of the time it was stopped; no other pause should bear it. */
export const stoppedReason = 'stopped';

/** Where a pause ends; one that lasts ends nowhere. */
export const endOf = ({ to }: ClockPause): EpochMilliseconds => (to === null ? Infinity : fromInstant(to));

/** Whether a pause lasts at an instant. */
export const lastsAt = (pause: ClockPause, at: EpochMilliseconds): boolean =>
  fromInstant(pause.from) <= at && at < endOf(pause);

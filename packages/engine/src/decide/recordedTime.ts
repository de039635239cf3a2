import { fromInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { Instance } from './instance.ts';

/** When an entry made now is recorded: by the clock, but never before the entry in front of it (rule R11). */
export const recordedTime = (
  { recordedAt }: Pick<Instance, 'recordedAt'>,
  now: EpochMilliseconds,
): EpochMilliseconds => (recordedAt === null ? now : Math.max(now, fromInstant(recordedAt)));

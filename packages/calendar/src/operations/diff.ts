import type { EpochMilliseconds, Span } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { openedUntil } from '../timeline/timeline.ts';
import { requireInstant } from './arguments.ts';

/** Open time from one instant to another; negative backwards. */
export function diff(reckoning: Reckoning, from: EpochMilliseconds, to: EpochMilliseconds): Span {
  requireInstant(reckoning, 'from', from);
  requireInstant(reckoning, 'to', to);
  const first = Math.min(from, to);
  const last = Math.max(from, to);
  const provisional = reckoning.certainty(first, last);
  const line = reckoning.timelines.spanning(first, last);
  return { milliseconds: openedUntil(line, to) - openedUntil(line, from), provisional };
}

import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { intervalAfter } from '../timeline/timeline.ts';
import { requireInstant } from './arguments.ts';

export function isOpen(reckoning: Reckoning, at: EpochMilliseconds): boolean {
  requireInstant(reckoning, 'at', at);
  // A bare yes or no can't say provisional, but the strict calendar still refuses.
  reckoning.certainty(at, at + 1);
  const line = reckoning.timelines.spanning(at, at);
  const index = intervalAfter(line, at);
  return index < line.starts.length && itemAt(line.starts, index) <= at;
}

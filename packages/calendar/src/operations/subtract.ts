import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds, Moment } from '../moment.ts';
import { partitionPoint } from '../partitionPoint.ts';
import type { Reckoning } from '../reckoning.ts';
import { openedUntil } from '../timeline/timeline.ts';
import { answer } from './answer.ts';
import { requireDuration, requireInstant } from './arguments.ts';

/** The latest instant from which so much open time passes until `from`. */
export function subtract(reckoning: Reckoning, from: EpochMilliseconds, milliseconds: number): Moment {
  requireInstant(reckoning, 'from', from);
  requireDuration(milliseconds);
  if (milliseconds === 0) return { at: from, provisional: false };
  const start = reckoning.timelines.backward(from, (line) => {
    const target = openedUntil(line, from) - milliseconds;
    if (target < 0) return undefined;
    const index = partitionPoint(line.starts.length, (i) => itemAt(line.opened, i) <= target) - 1;
    return itemAt(line.starts, index) + target - itemAt(line.opened, index);
  });
  const at = answer(reckoning, start);
  return { at, provisional: reckoning.certainty(at, from) };
}

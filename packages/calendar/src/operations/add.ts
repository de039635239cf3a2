import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds, Moment } from '../moment.ts';
import { partitionPoint } from '../partitionPoint.ts';
import type { Reckoning } from '../reckoning.ts';
import { openedInAll, openedUntil } from '../timeline/timeline.ts';
import { answer } from './answer.ts';
import { requireDuration, requireInstant } from './arguments.ts';

/** The earliest instant by which so much open time has passed. */
export function add(reckoning: Reckoning, from: EpochMilliseconds, milliseconds: number): Moment {
  requireInstant(reckoning, 'from', from);
  requireDuration(milliseconds);
  if (milliseconds === 0) return { at: from, provisional: false };
  const end = reckoning.timelines.forward(from, (line) => {
    const target = openedUntil(line, from) + milliseconds;
    if (target > openedInAll(line)) return undefined;
    const index = partitionPoint(line.starts.length, (i) => itemAt(line.opened, i + 1) < target);
    return itemAt(line.starts, index) + target - itemAt(line.opened, index);
  });
  const at = answer(reckoning, end);
  return { at, provisional: reckoning.certainty(from, at) };
}

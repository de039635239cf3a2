import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds, Moment } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { intervalAfter } from '../timeline/timeline.ts';
import { answer } from './answer.ts';
import { requireInstant } from './arguments.ts';

export function nextOpen(reckoning: Reckoning, from: EpochMilliseconds): Moment {
  requireInstant(reckoning, 'at', from);
  const opening = reckoning.timelines.forward(from, (line) => {
    const index = intervalAfter(line, from);
    return index === line.starts.length ? undefined : Math.max(from, itemAt(line.starts, index));
  });
  const at = answer(reckoning, opening);
  return { at, provisional: reckoning.certainty(from, at + 1) };
}

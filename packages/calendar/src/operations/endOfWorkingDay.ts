import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds, Moment } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { intervalAfter, intervalAfterDay } from '../timeline/timeline.ts';
import { answer } from './answer.ts';
import { requireInstant } from './arguments.ts';

/** The close of the first working day that closes after `from`. */
export function endOfWorkingDay(reckoning: Reckoning, from: EpochMilliseconds): Moment {
  requireInstant(reckoning, 'at', from);
  const close = reckoning.timelines.forward(from, (line) => {
    const index = intervalAfter(line, from);
    if (index === line.ends.length) return undefined;
    return itemAt(line.ends, intervalAfterDay(line, itemAt(line.days, index)) - 1);
  });
  const at = answer(reckoning, close);
  return { at, provisional: reckoning.certainty(from, at) };
}

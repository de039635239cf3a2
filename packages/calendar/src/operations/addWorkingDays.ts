import { requireOptions } from '../errors/requireOptions.ts';
import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds, Moment } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { dayMilliseconds, type EpochDay } from '../time/civilDate.ts';
import { instantOf, localDayOf, localOf } from '../time/localTime.ts';
import { intervalAfterDay, type Timeline } from '../timeline/timeline.ts';
import { answer } from './answer.ts';
import { requireDays, requireInstant, requireWord } from './arguments.ts';

/** Which instant of the last day is meant: the end of its working time, its midnight, or the wall-clock time begun at. */
export type WorkingDaysUntil = 'endOfWorkingTime' | 'midnight' | 'sameTime';

export interface WorkingDaysOptions {
  /** Default `endOfWorkingTime`: the reading of "within n working days" in 5.14.a. */
  readonly until?: WorkingDaysUntil;
}

/** The end of the n-th working day after the date of `from`. */
export function addWorkingDays(
  reckoning: Reckoning,
  from: EpochMilliseconds,
  days: number,
  options: WorkingDaysOptions = {},
): Moment {
  requireInstant(reckoning, 'from', from);
  requireDays(days);
  requireOptions(options, ['until']);
  const { until = 'endOfWorkingTime' } = options;
  requireWord('until', until, Object.keys(endings));
  const end = reckoning.timelines.forward(from, (line) => {
    const day = nthWorkingDay(line, localDayOf(line.periods, from), days);
    return day === undefined ? undefined : endings[until](line, day, from);
  });
  const at = answer(reckoning, end);
  return { at, provisional: reckoning.certainty(from, at) };
}

function nthWorkingDay(line: Timeline, after: EpochDay, count: number): EpochDay | undefined {
  let day = after;
  for (let counted = 0; counted < count; counted += 1) {
    const index = intervalAfterDay(line, day);
    if (index === line.days.length) return undefined;
    day = itemAt(line.days, index);
  }
  return day;
}

type Ending = (line: Timeline, day: EpochDay, from: EpochMilliseconds) => EpochMilliseconds;

const endings: Readonly<Record<WorkingDaysUntil, Ending>> = {
  endOfWorkingTime: (line, day) => itemAt(line.ends, intervalAfterDay(line, day) - 1),
  midnight: ({ periods }, day) => instantOf(periods, (day + 1) * dayMilliseconds),
  sameTime: ({ periods }, day, from) => {
    const begunAt = localOf(periods, from) - localDayOf(periods, from) * dayMilliseconds;
    return instantOf(periods, day * dayMilliseconds + begunAt);
  },
};

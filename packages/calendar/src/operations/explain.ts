import type { EpochMilliseconds } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import type { Segment } from '../segment.ts';
import { dayMilliseconds } from '../time/civilDate.ts';
import { localDayOf } from '../time/localTime.ts';
import { eachLocalDay } from '../timeline/eachLocalDay.ts';
import { requireInstant, requireOrder } from './arguments.ts';
import { dayStretches, type DayStretch } from './dayStretches.ts';

/** The stretches of `[from, to)` in order, neighbours of one reason joined. */
export function explain(reckoning: Reckoning, from: EpochMilliseconds, to: EpochMilliseconds): readonly Segment[] {
  requireInstant(reckoning, 'from', from);
  requireInstant(reckoning, 'to', to);
  requireOrder(from, to);
  reckoning.certainty(from, to);
  const { timelines, rules, coverage } = reckoning;
  const { periods } = timelines.spanning(from, to);
  const segments: Segment[] = [];
  const days = [localDayOf(periods, from) - 1, localDayOf(periods, to) + 2] as const;
  eachLocalDay(periods, days, (day, period) => {
    const rule = rules(day);
    const midnight = day * dayMilliseconds - period.offset;
    const provisional = day < coverage.firstDay || day >= coverage.endDay;
    const titled = (reason: DayStretch['reason']) =>
      rule.title !== undefined && reason === rule.reason ? { title: rule.title } : {};
    for (const { open, reason, ...wall } of dayStretches(rule)) {
      const start = Math.max(from, period.from, midnight + wall.from);
      const end = Math.min(to, period.to, midnight + wall.to);
      if (start < end) append(segments, { from: start, to: end, open, reason, ...titled(reason), provisional });
    }
  });
  return segments;
}

function append(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (last === undefined || !saysTheSame(last, segment)) segments.push(segment);
  else segments.splice(-1, 1, { ...last, to: segment.to });
}

const saysTheSame = (one: Segment, other: Segment): boolean =>
  one.reason === other.reason &&
  one.open === other.open &&
  one.provisional === other.provisional &&
  one.title?.en === other.title?.en &&
  one.title?.zh === other.title?.zh;

import { alwaysOpen, type Calendar, type EpochMilliseconds, type Segment } from '@statedesk/calendar';
import { fromInstant, toInstant, type DerivationView, type Label } from '@statedesk/engine';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';
import { occasionLabels, stretchReasonLabels } from '../../labels/explanationLabels.ts';
import { describeCalendar } from './describeCalendar.ts';
import type { ExplanationLine, Reckoned } from './explanation.ts';
import { segmentLabel } from './segmentLabel.ts';

interface Day {
  readonly from: EpochMilliseconds;
  readonly to: EpochMilliseconds;
}

// Around the clock a working day ends with the local day.
const localDays = (zone: string, { from, to }: Day): readonly Day[] => {
  const midnights = alwaysOpen({ zone });
  const days: Day[] = [];
  for (let start = from; start < to; start = days.at(-1)?.to ?? to)
    days.push({ from: start, to: midnights.endOfWorkingDay(start).at });
  return days;
};

const closedLabel = (segments: readonly Segment[]): Label => {
  const named = segments.find(({ reason }) => reason !== 'closed');
  return named === undefined ? stretchReasonLabels.noWorkingDay : segmentLabel(named);
};

const kindOf = (segments: readonly Segment[], isFirst: boolean): Pick<ExplanationLine, 'kind' | 'why'> => {
  if (isFirst) return { kind: 'before', why: stretchReasonLabels.firstDay };
  const open = segments.find((segment) => segment.open);
  return open === undefined
    ? { kind: 'closed', why: closedLabel(segments) }
    : { kind: 'counted', why: segmentLabel(open) };
};

/** A line a day: whether it is counted is a matter of the whole of it, where the due time cuts it short as well. */
const dayLines = (calendar: Calendar, span: Day): readonly ExplanationLine[] => {
  let used = 0;
  return localDays(calendar.zone, span).map((day, index) => {
    const segments = calendar.explain(day.from, day.to);
    const { kind, why } = kindOf(segments, index === 0);
    if (kind === 'counted') used += 1;
    const [from, to] = [toInstant(day.from), toInstant(Math.min(day.to, span.to))];
    return { from, to, kind, why, used, provisional: segments.some(({ provisional }) => provisional) };
  });
};

/** So many working days after the day of an instant, day by day. */
export const explainDays = (
  { from, occasion, calendar: name, days, until }: DayReckoning,
  view: Pick<DerivationView, 'calendar'>,
): Reckoned => {
  const calendar = view.calendar(name);
  const start = fromInstant(from);
  const end = calendar.addWorkingDays(start, days, { until }).at;
  return {
    from: { at: from, occasion: occasionLabels[occasion] },
    target: { kind: 'workingDays', days, until },
    calendar: describeCalendar(name, calendar),
    lines: dayLines(calendar, { from: start, to: end }),
    reachedAt: toInstant(end),
  };
};

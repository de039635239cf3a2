import { fromInstant, type DerivationView } from '@statedesk/engine';
import type { DayReckoning, TimeReckoning } from './reckoning.ts';
import type { ReckonedDeadline } from './reckonedDeadline.ts';

type CalendarReckoning = TimeReckoning | DayReckoning;

const momentOf = (reckoned: CalendarReckoning, view: Pick<DerivationView, 'calendar'>) => {
  const calendar = view.calendar(reckoned.calendar);
  const from = fromInstant(reckoned.from);
  return reckoned.kind === 'workingTime'
    ? calendar.add(from, reckoned.milliseconds)
    : calendar.addWorkingDays(from, reckoned.days, { until: reckoned.until });
};

/** The due time that the pinned calendar gives, and how it came about: what a deadline says of them. */
export const dueBy = (
  reckoned: CalendarReckoning,
  view: Pick<DerivationView, 'calendar'>,
): Pick<ReckonedDeadline, 'dueAt' | 'provisional' | 'reckoned'> => {
  const { at, provisional } = momentOf(reckoned, view);
  return { dueAt: at, provisional, reckoned };
};

import { fromInstant, toInstant, type DerivationView, type Instant } from '@statedesk/engine';
import { onceWithin, type Within } from '../procedure/deadlines/onceWithin.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import type { Act } from '../procedure/act.ts';
import { periodOf, type Month } from './month.ts';

/** How far the report of a month has come. */
export interface ReportProgress {
  readonly month: Month | null;
  readonly planned: Act | null;
  readonly sent: Act | null;
  readonly acknowledged: Act | null;
}

interface Days {
  readonly withinWorkingDays: number;
}

/** Which deadline it is, and within how many working days a report is sent after its month, then acknowledged. */
export interface ReportDays<Id extends string, Command extends string> extends Pick<
  Within<Id, Command>,
  'id' | 'requirement' | 'command'
> {
  readonly send: Days;
  readonly acknowledge: Days;
}

// A report is due after its month, or after it was planned where that was later: nobody is late with what nobody wanted.
const wantedSince = (month: Month, planned: Instant, view: DerivationView): Instant => {
  const monthEnds = toInstant(fromInstant(periodOf(month, view.calendar('working')).before) - 1);
  return monthEnds < planned ? planned : monthEnds;
};

/** Whoever should have a report is told once when it is late, and once more when they have not acknowledged it. */
export const lateReport = <Id extends string, Command extends string>(
  { month, planned, sent, acknowledged }: ReportProgress,
  { send, acknowledge, ...which }: ReportDays<Id, Command>,
  view: DerivationView,
): readonly ReckonedDeadline<Id, Command>[] => {
  if (month === null || planned === null || acknowledged !== null) return [];
  if (sent !== null)
    return onceWithin(
      { ...which, ...acknowledge, cycle: 1, rung: 'unacknowledged', occasion: 'reportSent', from: sent.at },
      view,
    );
  const from = wantedSince(month, planned.at, view);
  return onceWithin(
    { ...which, ...send, cycle: 1, rung: 'unsent', occasion: 'monthEnded', from, anchor: planned.at },
    view,
  );
};

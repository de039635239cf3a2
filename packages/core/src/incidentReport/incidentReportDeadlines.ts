import { toInstant, fromInstant, type DerivationView, type Instant } from '@statedesk/engine';
import { dueBy } from '../procedure/deadlines/dueBy.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { periodOf } from '../report/month.ts';
import type { IncidentReportEvent } from './incidentReportEvent.ts';
import { readIncidentReportPolicy } from './incidentReportPolicy.ts';
import type { IncidentReportRecord } from './incidentReportRecord.ts';

/** What falls due of a monthly report. */
export type ReportDeadlineId = 'report';

type Reminder = ReckonedDeadline<ReportDeadlineId, IncidentReportEvent['type']>;

// A report is due after its month, or after it was planned where that was later: nobody is late with what nobody wanted.
const wantedSince = (month: string, planned: Instant, view: DerivationView): Instant => {
  const monthEnds = toInstant(fromInstant(periodOf(month, view.calendar('working')).before) - 1);
  return monthEnds < planned ? planned : monthEnds;
};

/** Whoever should have the report is told once when it is late, and once more when they have not acknowledged it (5.15.a). */
export const incidentReportDeadlines = (
  { month, planned, sent, acknowledged }: IncidentReportRecord,
  view: DerivationView,
): readonly Reminder[] => {
  if (month === null || planned === null || acknowledged !== null) return [];
  const policy = readIncidentReportPolicy(view.policy);
  const key =
    sent === null
      ? ({ id: 'report', cycle: 1, rung: 'unsent', anchor: planned.at } as const)
      : ({ id: 'report', cycle: 1, rung: 'unacknowledged', anchor: sent.at } as const);
  if (view.hasFired(key)) return [];
  const due = dueBy(
    {
      kind: 'workingDays',
      occasion: sent === null ? 'monthEnded' : 'reportSent',
      from: sent?.at ?? wantedSince(month, planned.at, view),
      calendar: 'working',
      days: (sent === null ? policy.send : policy.acknowledge).withinWorkingDays,
      until: 'endOfWorkingTime',
    },
    view,
  );
  return [{ ...key, requirement: '5.15.a', ...due, command: { type: 'remindOfReport', payload: {} } }];
};

import type { DerivationView } from '@statedesk/engine';
import { numberDue } from '../numbering/numberDue.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { lateReport } from '../report/lateReport.ts';
import type { IncidentReportEvent } from './incidentReportEvent.ts';
import { readIncidentReportPolicy } from './incidentReportPolicy.ts';
import type { IncidentReportRecord } from './incidentReportRecord.ts';

/** What falls due of a monthly report. */
export type ReportDeadlineId = 'report' | 'reportNumber';

/** Whoever should have the report is told once when it is late, and once more when they have not acknowledged it (5.15.a). */
export const incidentReportDeadlines = (
  record: IncidentReportRecord,
  view: DerivationView,
): readonly ReckonedDeadline<ReportDeadlineId, IncidentReportEvent['type']>[] => {
  const { send, acknowledge, numbering } = readIncidentReportPolicy(view.policy);
  const command = { type: 'remindOfReport', payload: {} } as const;
  const isNumbered = record.numbers !== undefined || record.planned === null;
  return [
    ...lateReport(record, { id: 'report', requirement: '5.15.a', send, acknowledge, command }, view),
    ...(numbering.issue && !isNumbered
      ? [
          numberDue(
            { id: 'reportNumber', ask: 'askForReportNumber' },
            { kind: 'report', subject: 'report', since: record.planned.at },
            view,
          ),
        ]
      : []),
  ];
};

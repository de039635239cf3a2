import type { DerivationView } from '@statedesk/engine';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { lateReport } from '../report/lateReport.ts';
import type { ProcessReportEvent } from './processReportEvent.ts';
import { readProcessReportPolicy } from './processReportPolicy.ts';
import type { ProcessReportRecord } from './processReportRecord.ts';

/** What falls due of a report on problems of the process. */
export type ProcessReportDeadlineId = 'processReport';

/** The managers are told once when it is late, and once more when the department manager has not acknowledged it (3.1.e). */
export const processReportDeadlines = (
  record: ProcessReportRecord,
  view: DerivationView,
): readonly ReckonedDeadline<ProcessReportDeadlineId, ProcessReportEvent['type']>[] => {
  const { send, acknowledge } = readProcessReportPolicy(view.policy);
  const command = { type: 'remindOfProcessReport', payload: {} } as const;
  return lateReport(record, { id: 'processReport', requirement: '3.1.e', send, acknowledge, command }, view);
};

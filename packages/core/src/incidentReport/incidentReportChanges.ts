import { ownNumberChanges } from '../numbering/ownNumberChanges.ts';
import { actOf } from '../procedure/act.ts';
import type { Given } from './incidentReportEvent.ts';
import type { IncidentReportRecord } from './incidentReportRecord.ts';
import { monthObservedSchema } from './monthObserved.ts';
import { evaluateObjectives } from './objectives.ts';
import { restated } from './restatement.ts';
import { trendsOf } from './trends.ts';

const openReport = (record: IncidentReportRecord, command: Given<'planReport'>): IncidentReportRecord => ({
  ...record,
  month: command.payload.month,
  planned: actOf(command),
});

const keepDraft = (record: IncidentReportRecord, command: Given<'draftReport'>): IncidentReportRecord => {
  const { figures, earlier } = monthObservedSchema.parse(command.observations['monthFigures']);
  return {
    ...record,
    figures,
    objectives: evaluateObjectives(figures, command.policy),
    trends: trendsOf(earlier, figures),
    drafted: actOf(command),
    reviewed: null,
  };
};

const keepReview = (record: IncidentReportRecord, command: Given<'reviewReport'>): IncidentReportRecord => ({
  ...record,
  reviewed: actOf(command),
});

const keepSending = (record: IncidentReportRecord, command: Given<'sendReport'>): IncidentReportRecord => ({
  ...record,
  sent: actOf(command),
});

const keepAcknowledgement = (
  record: IncidentReportRecord,
  command: Given<'acknowledgeReport'>,
): IncidentReportRecord => ({ ...record, acknowledged: actOf(command) });

// Against the figures as sent: a second restatement says all that has changed since, not since the first.
const keepRestatement = (record: IncidentReportRecord, command: Given<'restateReport'>): IncidentReportRecord => {
  const { figures } = monthObservedSchema.parse(command.observations['monthFigures']);
  const changes = record.figures === null ? [] : restated(record.figures, figures);
  return { ...record, restatements: [...record.restatements, { at: command.occurredAt, changes }] };
};

/** Every change of the record that a monthly report makes. */
export const incidentReportChanges = {
  ...ownNumberChanges,
  openReport,
  keepDraft,
  keepReview,
  keepSending,
  keepAcknowledgement,
  keepRestatement,
};

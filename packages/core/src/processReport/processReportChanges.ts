import { actOf } from '../procedure/act.ts';
import { processMonthObservedSchema } from './processMonth.ts';
import type { Given } from './processReportEvent.ts';
import type { ProcessReportRecord } from './processReportRecord.ts';

const openReport = (record: ProcessReportRecord, command: Given<'planProcessReport'>): ProcessReportRecord => ({
  ...record,
  month: command.payload.month,
  planned: actOf(command),
});

const keepDraft = (record: ProcessReportRecord, command: Given<'draftProcessReport'>): ProcessReportRecord => ({
  ...record,
  figures: processMonthObservedSchema.parse(command.observations['processFigures']).figures,
  drafted: actOf(command),
});

const keepSending = (record: ProcessReportRecord, command: Given<'sendProcessReport'>): ProcessReportRecord => ({
  ...record,
  sent: actOf(command),
});

const keepAcknowledgement = (
  record: ProcessReportRecord,
  command: Given<'acknowledgeProcessReport'>,
): ProcessReportRecord => ({ ...record, acknowledged: actOf(command) });

/** Every change of the record that a report on problems of the process makes. */
export const processReportChanges = { openReport, keepDraft, keepSending, keepAcknowledgement };

import { actOf } from '../procedure/act.ts';
import type { Given } from './serviceReportEvent.ts';
import type { ServiceReportRecord } from './serviceReportRecord.ts';

const openRequest = (record: ServiceReportRecord, command: Given<'requestServiceReport'>): ServiceReportRecord => ({
  ...record,
  subject: command.payload.subject,
  incident: command.payload.incident ?? null,
  requested: actOf(command),
});

const keepAnswer = (
  record: ServiceReportRecord,
  command: Given<'acceptServiceReport' | 'refuseServiceReport'>,
): ServiceReportRecord => ({ ...record, reference: command.payload.reference, answered: actOf(command) });

const keepEnd = (
  record: ServiceReportRecord,
  command: Given<'refuseServiceReport' | 'completeServiceReport' | 'failServiceReport'>,
): ServiceReportRecord => ({ ...record, reference: command.payload.reference, ended: actOf(command) });

const keepWithdrawal = (record: ServiceReportRecord, command: Given<'withdrawServiceReport'>): ServiceReportRecord => ({
  ...record,
  ended: actOf(command),
});

/** Every change of the record that such a hand-off makes. */
export const serviceReportChanges = { openRequest, keepAnswer, keepEnd, keepWithdrawal };

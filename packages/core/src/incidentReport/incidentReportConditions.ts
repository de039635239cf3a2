import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { IncidentReportRecord } from './incidentReportRecord.ts';

/** Nobody reviews what they drafted (R14). */
export const notOwnReport: ConditionRow<IncidentReportRecord> = {
  requirement: '5.15.a',
  label: { en: 'you are not the person who drafted the report', zh: '您不是该报告的编制人' },
  holds: ({ actor, record }) => record.drafted?.by !== actor.id,
};

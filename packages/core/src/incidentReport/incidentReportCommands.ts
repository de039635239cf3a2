import * as z from 'zod';
import { numberCommands } from '../numbering/numberCommands.ts';
import type { CommandRow } from '../procedure/commandRow.ts';
import { monthSchema } from '../report/month.ts';
import { proseSchema } from '../vocabulary/text.ts';
import { notOwnReport } from './incidentReportConditions.ts';
import type { IncidentReportRecord } from './incidentReportRecord.ts';

const common = { requirement: '5.15.a', region: 'root' } as const;
const reviewers = ['departmentManager', 'technicalDirector', 'incidentManager'] as const;
const none = z.strictObject({});
const numbers = numberCommands(z.literal('report'));

const needs = {
  monthFigures: {
    question: ({ tenant, record: { month } }) => (month === null ? undefined : { ask: 'monthFigures', tenant, month }),
  },
} as const satisfies CommandRow<IncidentReportRecord>['needs'];

/** Every command of the monthly report. */
export const incidentReportCommands = {
  askForReportNumber: numbers.ask,
  keepReportNumber: numbers.keep,
  planReport: {
    ...common,
    label: { en: 'Plan the report of a month', zh: '计划月度报告' },
    by: ['incidentManager'],
    creates: true,
    payload: z.strictObject({ month: monthSchema }),
  },
  draftReport: {
    ...common,
    also: ['3.1.c', '5.15.g'],
    label: { en: 'Draft the report from the figures as they stand', zh: '按当前统计编制报告' },
    by: ['incidentManager'],
    needs,
    payload: z.strictObject({ summary: proseSchema.exactOptional() }),
  },
  reviewReport: {
    ...common,
    label: { en: 'Record that the report is reviewed', zh: '审核报告' },
    by: reviewers,
    conditions: { notOwnReport },
    payload: z.strictObject({ remarks: proseSchema.exactOptional() }),
  },
  returnReport: {
    ...common,
    label: { en: 'Return the draft with a reason', zh: '退回报告' },
    by: reviewers,
    conditions: { notOwnReport },
    payload: z.strictObject({ reason: proseSchema }),
  },
  sendReport: {
    ...common,
    label: { en: 'Send the report to the service department manager', zh: '报送技术服务部经理' },
    by: ['incidentManager'],
    payload: none,
  },
  acknowledgeReport: {
    ...common,
    label: { en: 'Acknowledge the report', zh: '签收报告' },
    by: ['serviceDepartmentManager'],
    payload: z.strictObject({ remarks: proseSchema.exactOptional() }),
  },
  restateReport: {
    ...common,
    label: { en: 'Restate the figures that have changed since', zh: '更正已报送的统计' },
    by: ['incidentManager'],
    needs,
    payload: z.strictObject({ reason: proseSchema }),
  },
  remindOfReport: {
    ...common,
    label: { en: 'Tell that the report is late', zh: '提醒报告逾期' },
    by: 'system',
    payload: none,
  },
} as const satisfies Readonly<Record<string, CommandRow<IncidentReportRecord>>>;

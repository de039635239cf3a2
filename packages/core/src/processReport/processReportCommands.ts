import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { monthSchema } from '../report/month.ts';
import { proseSchema } from '../vocabulary/text.ts';
import type { ProcessReportRecord } from './processReportRecord.ts';

const common = { requirement: '3.1.e', region: 'root' } as const;
const byIncidentManager = { ...common, by: ['incidentManager'] } as const;
const none = z.strictObject({});

const needs = {
  processFigures: {
    question: ({ tenant, record: { month } }) =>
      month === null ? undefined : { ask: 'processFigures', tenant, month },
  },
} as const satisfies CommandRow<ProcessReportRecord>['needs'];

/** Every command of a report on problems of the process. */
export const processReportCommands = {
  planProcessReport: {
    ...common,
    label: { en: 'Plan the report on problems of the process', zh: '计划流程问题报告' },
    by: ['incidentManager', 'instance'],
    creates: true,
    payload: z.strictObject({ month: monthSchema }),
  },
  draftProcessReport: {
    ...byIncidentManager,
    label: { en: 'Draft the report from the figures as they stand', zh: '按当前统计编制流程问题报告' },
    needs,
    payload: z.strictObject({ summary: proseSchema.exactOptional() }),
  },
  sendProcessReport: {
    ...byIncidentManager,
    label: { en: 'Send the report to the department manager', zh: '向部门经理报送流程问题报告' },
    payload: none,
  },
  acknowledgeProcessReport: {
    ...common,
    label: { en: 'Acknowledge the report on problems of the process', zh: '签收流程问题报告' },
    by: ['departmentManager'],
    payload: z.strictObject({ remarks: proseSchema.exactOptional() }),
  },
  remindOfProcessReport: {
    ...common,
    label: { en: 'Tell that the report on problems of the process is late', zh: '提醒流程问题报告逾期' },
    by: 'system',
    payload: none,
  },
} as const satisfies Readonly<Record<string, CommandRow<ProcessReportRecord>>>;

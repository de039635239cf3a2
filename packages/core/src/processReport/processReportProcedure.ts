import { defineProcedure, type FactDefinition, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { stateFact } from '../procedure/stateFact.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { processMonthObservedSchema } from './processMonth.ts';
import { processReportCommands } from './processReportCommands.ts';
import { processReportDeadlines } from './processReportDeadlines.ts';
import { processReportEffects } from './processReportEffects.ts';
import { processReportGuards } from './processReportGuards.ts';
import { processReportMachine } from './processReportMachine.ts';
import { processReportPolicySchema } from './processReportPolicy.ts';
import { processReportRecordSchema, type ProcessReportRecord } from './processReportRecord.ts';

const facts = {
  state: stateFact,
  month: { slot: 'k2', label: { en: 'Month', zh: '月份' }, project: ({ month }) => month },
  sentAt: { slot: 'i1', label: { en: 'Sent', zh: '报送时间' }, project: ({ sent }) => sent?.at ?? null },
  open: {
    slot: 'n1',
    label: { en: 'Open problems', zh: '未了结问题数' },
    project: ({ figures }) => figures?.open ?? null,
  },
} as const satisfies Readonly<Record<string, FactDefinition<ProcessReportRecord>>>;

/** The periodical report on problems of the process to the department manager (3.1.e). */
export const processReportProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'processReport',
  version: 1,
  title: { en: 'Report on process problems', zh: '流程问题报告' },
  machine: processReportMachine,
  record: processReportRecordSchema,
  policy: processReportPolicySchema,
  commands: processReportCommands,
  guards: processReportGuards,
  effects: processReportEffects,
  observations: {
    processFigures: {
      requirement: '3.1.e',
      label: { en: 'The figures on problems of the process', zh: '流程问题统计' },
      answer: processMonthObservedSchema,
    },
  },
  facts,
  factsVersion: 1,
  obligations: () => [],
  deadlines: processReportDeadlines,
  visible: visibleToStaff,
});

import { defineProcedure, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { incidentReportCommands } from './incidentReportCommands.ts';
import { incidentReportDeadlines } from './incidentReportDeadlines.ts';
import { incidentReportEffects } from './incidentReportEffects.ts';
import { incidentReportFacts } from './incidentReportFacts.ts';
import { incidentReportGuards } from './incidentReportGuards.ts';
import { incidentReportMachine } from './incidentReportMachine.ts';
import { incidentReportPolicySchema } from './incidentReportPolicy.ts';
import { incidentReportRecordSchema } from './incidentReportRecord.ts';
import { monthObservedSchema } from './monthObserved.ts';

/** The monthly report on incidents, from the figures to the manager who acknowledges it (5.15). */
export const incidentReportProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'incidentReport',
  version: 1,
  title: { en: 'Incident report', zh: '事件报告' },
  machine: incidentReportMachine,
  record: incidentReportRecordSchema,
  policy: incidentReportPolicySchema,
  commands: incidentReportCommands,
  guards: incidentReportGuards,
  effects: incidentReportEffects,
  observations: {
    monthFigures: {
      requirement: '5.15.b',
      also: ['3.1.b', '3.1.c', '5.15.c', '5.15.d', '5.15.e', '5.15.f', '5.15.g', '5.15.h'],
      label: { en: 'The figures of the month', zh: '当月统计' },
      answer: monthObservedSchema,
    },
  },
  facts: incidentReportFacts,
  factsVersion: 2,
  obligations: () => [],
  deadlines: incidentReportDeadlines,
  visible: visibleToStaff,
});

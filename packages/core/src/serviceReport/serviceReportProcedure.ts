import { defineProcedure, type FactDefinition, type Procedure } from '@statedesk/engine';
import { foundation } from '../procedure/foundation.ts';
import { stateFact } from '../procedure/stateFact.ts';
import { visibleToStaff } from '../procedure/visibleToStaff.ts';
import { serviceReportCommands } from './serviceReportCommands.ts';
import { serviceReportDeadlines } from './serviceReportDeadlines.ts';
import { serviceReportEffects } from './serviceReportEffects.ts';
import { serviceReportMachine } from './serviceReportMachine.ts';
import { serviceReportPolicySchema } from './serviceReportPolicy.ts';
import { serviceReportRecordSchema, type ServiceReportRecord } from './serviceReportRecord.ts';

const facts = {
  state: stateFact,
  incident: { slot: 'k2', label: { en: 'Incident', zh: '事件' }, project: ({ incident }) => incident },
  reference: { slot: 'k3', label: { en: 'Reference', zh: '对方编号' }, project: ({ reference }) => reference },
  subject: { slot: 'text', label: { en: 'Subject', zh: '主题' }, project: ({ subject }) => subject },
} as const satisfies Readonly<Record<string, FactDefinition<ServiceReportRecord>>>;

/** Hand-offs to service report management, an outside system or a person (4.a). */
export const serviceReportProcedure: Procedure = defineProcedure({
  ...foundation,
  id: 'serviceReport',
  version: 1,
  title: { en: 'Service report hand-off', zh: '服务报告移交' },
  machine: serviceReportMachine,
  record: serviceReportRecordSchema,
  policy: serviceReportPolicySchema,
  commands: serviceReportCommands,
  guards: {},
  effects: serviceReportEffects,
  facts,
  factsVersion: 1,
  obligations: () => [],
  deadlines: serviceReportDeadlines,
  visible: visibleToStaff,
});

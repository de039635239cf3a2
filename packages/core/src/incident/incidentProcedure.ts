import { recurrenceAnswerSchema } from '../directory/recurrence.ts';
import { defineProcedure, type Procedure } from '@statedesk/engine';
import { contractsAnswerSchema } from '../directory/contract.ts';
import { peopleAnswerSchema } from '../directory/people.ts';
import { projectAnswerSchema } from '../directory/project.ts';
import { substitutesAnswerSchema } from '../directory/substitutes.ts';
import { incidentPolicySchema } from '../policy/incidentPolicy.ts';
import { articlesAnswerSchema } from '../knowledgeArticle/articlesInForce.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { foundation } from '../procedure/foundation.ts';
import { incidentCommands } from './commands/incidentCommands.ts';
import { deadlines } from './deadlines/deadlines.ts';
import { incidentEffects } from './effects/incidentEffects.ts';
import { facts } from './facts.ts';
import { incidentGuards } from './guards/incidentGuards.ts';
import { incidentMachine } from './incidentMachine.ts';
import { incidentRecordSchema } from './incidentRecord.ts';
import { obligations } from './obligations/obligations.ts';
import { serviceRecordsSchema } from './serviceRecords.ts';
import { upgrades } from './upgrades/upgrades.ts';
import { visible } from './visible.ts';

/** The procedure as others see it: sound, with its own commands and policy, and nothing of XState's (rule R21). */
export type IncidentProcedure = Omit<Procedure, 'commands' | 'policy' | 'record'> & {
  readonly commands: typeof incidentCommands;
  readonly policy: typeof incidentPolicySchema;
  readonly record: typeof incidentRecordSchema;
};

/** The incident procedure, from the report to the follow-up: a table of contents (rule R20). */
export const incidentProcedure: IncidentProcedure = defineProcedure({
  ...foundation,
  id: 'incident',
  version: 3,
  title: { en: 'Incident management', zh: '事件管理' },
  machine: incidentMachine,
  record: incidentRecordSchema,
  policy: incidentPolicySchema,
  commands: incidentCommands,
  guards: incidentGuards,
  effects: incidentEffects,
  observations: {
    contracts: {
      requirement: '3.4.a',
      label: { en: 'Contracts with the vendor', zh: '与供应商的服务协议' },
      answer: contractsAnswerSchema,
    },
    serviceRecords: {
      requirement: '5.11.a',
      label: { en: 'What the service records hold', zh: '服务记录单内容' },
      answer: serviceRecordsSchema,
    },
    workOrders: {
      requirement: '5.11.b',
      label: { en: 'What the work orders hold', zh: '工单内容' },
      answer: serviceRecordsSchema,
    },
    articles: {
      requirement: '5.13.a',
      label: { en: 'Articles in force', zh: '生效的知识条目' },
      answer: articlesAnswerSchema,
    },
    people: {
      requirement: '1.l',
      label: { en: 'Roles somebody holds', zh: '人员角色' },
      answer: peopleAnswerSchema,
    },
    recurrence: {
      requirement: '5.9.f',
      label: { en: 'How often the same happened lately', zh: '近期同类事件次数' },
      answer: recurrenceAnswerSchema,
    },
    project: {
      requirement: '2.b',
      label: { en: 'The support project and who answers for it', zh: '支持项目及其负责人' },
      answer: projectAnswerSchema,
    },
    substitutes: {
      requirement: '5.6.d',
      label: { en: 'Who stands in for whom', zh: '审批代理人' },
      answer: substitutesAnswerSchema,
    },
  },
  facts,
  factsVersion: 6,
  upgrades,
  lateEntry: {
    requirement: 'PR.e',
    limit: (policy) => readPolicy(policy).lateEntry.withinHours * 3_600_000,
  },
  obligations,
  deadlines,
  visible,
});

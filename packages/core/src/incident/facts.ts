import type { FactDefinition } from '@statedesk/engine';
import { ownNumberFact } from '../numbering/ownNumberFact.ts';
import { dueAtOf } from './clocks/dueAtOf.ts';
import { standingOfClock } from './clocks/standingOfClock.ts';
import { endOf } from './endOf.ts';
import { placeIn } from './incidentPosition.ts';
import type { IncidentRecord } from './incidentRecord.ts';

type IncidentFact = FactDefinition<IncidentRecord>;

// What is retired is found as it ended.
const stageOf: IncidentFact['project'] = (record, state) =>
  (record.retiredAt === null ? undefined : endOf(record)) ?? placeIn(state, 'stage');

const keywords = {
  stage: { slot: 'k1', label: { en: 'Stage', zh: '阶段' }, project: stageOf },
  tier: { slot: 'k2', label: { en: 'Support tier', zh: '支持级别' }, project: (_, state) => placeIn(state, 'tier') },
  priority: { slot: 'k3', label: { en: 'Priority', zh: '优先级' }, project: ({ priority }) => priority },
  category: {
    slot: 'k4',
    label: { en: 'Category', zh: '类别' },
    project: ({ classification }) => classification?.category ?? null,
  },
  organisation: {
    slot: 'k5',
    label: { en: 'Customer organisation', zh: '单位名称' },
    project: ({ organisation }) => organisation,
  },
  project: { slot: 'k6', label: { en: 'Support project', zh: '支持项目' }, project: ({ project }) => project },
  followUp: {
    slot: 'k7',
    label: { en: 'Follow-up', zh: '回访' },
    project: (_, state) => placeIn(state, 'followUp'),
  },
  externalPriority: {
    slot: 'k8',
    label: { en: 'Priority in the other system', zh: '来源系统优先级' },
    project: ({ external }) => external?.priority ?? null,
  },
  externalNumber: {
    slot: 'k9',
    label: { en: 'Number in the other system', zh: '来源系统编号' },
    project: ({ external }) => external?.number ?? null,
  },
  channel: { slot: 'k10', label: { en: 'Channel', zh: '受理渠道' }, project: ({ channel }) => channel },
  holder: { slot: 'k11', label: { en: 'Holder', zh: '责任人' }, project: ({ holder }) => holder?.person ?? null },
  response: {
    slot: 'k12',
    label: { en: 'Response time', zh: '响应时限' },
    project: ({ clocks: { response } }) => response && standingOfClock(response),
  },
  resolution: {
    slot: 'k13',
    label: { en: 'Resolution time', zh: '解决时限' },
    project: ({ clocks: { resolution } }) => resolution && standingOfClock(resolution),
  },
  waitingFor: {
    slot: 'k14',
    label: { en: 'Waits for', zh: '等待原因' },
    project: ({ waiting }) => waiting[0]?.reason ?? null,
  },
  configurationItem: {
    slot: 'k15',
    label: { en: 'Configuration item', zh: '配置项' },
    project: ({ configurationItem }) => configurationItem,
  },
  mainIncident: {
    slot: 'k16',
    label: { en: 'Main incident', zh: '主事件' },
    project: ({ relations: { main, parent } }) => [main, parent].find((one) => one?.standing === 'linked')?.id ?? null,
  },
  number: ownNumberFact('k17'),
} satisfies Readonly<Record<string, IncidentFact>>;

const instants = {
  reportedAt: { slot: 'i1', label: { en: 'Reported', zh: '报告时间' }, project: ({ reportedAt }) => reportedAt },
  respondedAt: { slot: 'i2', label: { en: 'Responded', zh: '响应时间' }, project: ({ respondedAt }) => respondedAt },
  handlingEndedAt: {
    slot: 'i3',
    label: { en: 'Handling ended', zh: '处理完毕时间' },
    project: ({ handlingEndedAt }) => handlingEndedAt,
  },
  closedAt: { slot: 'i4', label: { en: 'Closed', zh: '关闭时间' }, project: ({ closedAt }) => closedAt },
  responseDueAt: {
    slot: 'i5',
    label: { en: 'Response due', zh: '响应到期时间' },
    project: ({ clocks }, _, view) => dueAtOf(clocks.response, view),
  },
  resolutionDueAt: {
    slot: 'i6',
    label: { en: 'Resolution due', zh: '解决到期时间' },
    project: ({ clocks }, _, view) => dueAtOf(clocks.resolution, view),
  },
} satisfies Readonly<Record<string, IncidentFact>>;

const numbers = {
  cycle: { slot: 'n1', label: { en: 'Cycle', zh: '处理轮次' }, project: ({ cycle }) => cycle },
  escalations: { slot: 'n2', label: { en: 'Escalations', zh: '升级次数' }, project: ({ escalations }) => escalations },
  handOvers: { slot: 'n3', label: { en: 'Hand-overs', zh: '转交次数' }, project: ({ handOvers }) => handOvers },
  effortMinutes: {
    slot: 'n4',
    label: { en: 'Effort in minutes', zh: '工时（分钟）' },
    project: ({ spending }) => spending.effortMinutes,
  },
} satisfies Readonly<Record<string, IncidentFact>>;

/**
 * By what incidents are found and counted. Flat values projected from the record, never personal; raise
 * `factsVersion` with any change.
 */
export const facts = {
  ...keywords,
  ...instants,
  ...numbers,
  symptom: { slot: 'text', label: { en: 'Symptom', zh: '故障现象' }, project: ({ symptom }) => symptom },
} satisfies Readonly<Record<string, IncidentFact>>;

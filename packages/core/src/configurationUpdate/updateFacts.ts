import type { FactDefinition } from '@statedesk/engine';
import { stateFact } from '../procedure/stateFact.ts';
import type { UpdateRecord } from './updateRecord.ts';

/** By what configuration updates are found and counted. */
export const updateFacts = {
  state: stateFact,
  incident: { slot: 'k2', label: { en: 'Incident', zh: '事件' }, project: ({ incident }) => incident },
  item: { slot: 'k3', label: { en: 'Configuration item', zh: '配置项' }, project: ({ item }) => item },
  submitter: {
    slot: 'k4',
    label: { en: 'Submitted by', zh: '提交人' },
    project: ({ submitted }) => submitted?.by ?? null,
  },
  inRevision: {
    slot: 'k5',
    label: { en: 'Done in revision', zh: '更新所在版本' },
    project: ({ completed }) => completed?.inRevision ?? null,
  },
  submittedAt: {
    slot: 'i1',
    label: { en: 'Submitted', zh: '提交时间' },
    project: ({ submitted }) => submitted?.at ?? null,
  },
  changes: { slot: 'n1', label: { en: 'Attributes changed', zh: '变更属性数' }, project: ({ changes }) => changes },
} as const satisfies Readonly<Record<string, FactDefinition<UpdateRecord>>>;

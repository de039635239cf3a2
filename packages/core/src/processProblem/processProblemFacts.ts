import type { FactDefinition } from '@statedesk/engine';
import { isOpen } from '../actionPlan/actionsAfter.ts';
import { stateFact } from '../procedure/stateFact.ts';
import type { ProcessProblemRecord } from './processProblemRecord.ts';

/** By what process problems are found and counted. */
export const processProblemFacts = {
  state: stateFact,
  clause: { slot: 'k2', label: { en: 'Clause', zh: '条款' }, project: ({ clause }) => clause },
  incident: { slot: 'k3', label: { en: 'Incident', zh: '事件' }, project: ({ incident }) => incident },
  finder: { slot: 'k4', label: { en: 'Found by', zh: '发现人' }, project: ({ found }) => found?.by ?? null },
  foundAt: { slot: 'i1', label: { en: 'Found', zh: '发现时间' }, project: ({ found }) => found?.at ?? null },
  endedAt: { slot: 'i2', label: { en: 'Ended', zh: '了结时间' }, project: ({ ended }) => ended?.at ?? null },
  openActions: {
    slot: 'n1',
    label: { en: 'Open actions', zh: '未完成措施数' },
    project: ({ actions }) => actions.filter(isOpen).length,
  },
  foundIn: { slot: 'text', label: { en: 'Found in', zh: '发现之处' }, project: ({ foundIn }) => foundIn },
} as const satisfies Readonly<Record<string, FactDefinition<ProcessProblemRecord>>>;

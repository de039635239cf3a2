import type { FactDefinition } from '@statedesk/engine';
import { isOpen } from '../actionPlan/actionsAfter.ts';
import { stateFact } from '../procedure/stateFact.ts';
import type { ServiceReviewRecord } from './serviceReviewRecord.ts';

/** By what reviews are found and counted. */
export const serviceReviewFacts = {
  state: stateFact,
  former: { slot: 'k2', label: { en: 'Former review', zh: '上次回顾' }, project: ({ former }) => former },
  date: { slot: 'i1', label: { en: 'Date', zh: '日期' }, project: ({ date }) => date },
  heldAt: { slot: 'i2', label: { en: 'Held', zh: '召开时间' }, project: ({ held }) => held?.at ?? null },
  openActions: {
    slot: 'n1',
    label: { en: 'Open actions', zh: '未完成措施数' },
    project: ({ actions }) => actions.filter(isOpen).length,
  },
} as const satisfies Readonly<Record<string, FactDefinition<ServiceReviewRecord>>>;

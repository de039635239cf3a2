import type { FactDefinition } from '@statedesk/engine';
import { stateFact } from '../procedure/stateFact.ts';
import type { ProblemRecord } from './problemRecord.ts';

/** By what problems are found and counted. */
export const problemFacts = {
  state: stateFact,
  incident: { slot: 'k2', label: { en: 'Incident', zh: '事件' }, project: ({ incident }) => incident },
  ground: { slot: 'k3', label: { en: 'Ground', zh: '移交原因' }, project: ({ ground }) => ground },
  requestedAt: {
    slot: 'i1',
    label: { en: 'Handed over', zh: '移交时刻' },
    project: ({ requested }) => requested?.at ?? null,
  },
  endedAt: { slot: 'i2', label: { en: 'Ended', zh: '结束时刻' }, project: ({ ended }) => ended?.at ?? null },
} as const satisfies Readonly<Record<string, FactDefinition<ProblemRecord>>>;

import type { FactDefinition } from '@statedesk/engine';
import { stateFact } from '../procedure/stateFact.ts';
import type { ChangeRecord } from './changeRecord.ts';

/** By what changes are found and counted. */
export const changeFacts = {
  state: stateFact,
  incident: { slot: 'k2', label: { en: 'Incident', zh: '事件' }, project: ({ incident }) => incident },
  class: { slot: 'k3', label: { en: 'Class', zh: '变更类别' }, project: (record) => record.class },
  codeReference: {
    slot: 'k4',
    label: { en: 'Code reference', zh: '代码引用' },
    project: ({ codeReference }) => codeReference,
  },
  requestedAt: {
    slot: 'i1',
    label: { en: 'Requested', zh: '申请时刻' },
    project: ({ requested }) => requested?.at ?? null,
  },
  endedAt: { slot: 'i2', label: { en: 'Ended', zh: '结束时刻' }, project: ({ ended }) => ended?.at ?? null },
} as const satisfies Readonly<Record<string, FactDefinition<ChangeRecord>>>;

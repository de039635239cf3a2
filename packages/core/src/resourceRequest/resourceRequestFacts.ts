import type { FactDefinition } from '@statedesk/engine';
import { stateFact } from '../procedure/stateFact.ts';
import type { ResourceRequestRecord } from './resourceRequestRecord.ts';

/** By what resource requests are found and counted. */
export const resourceRequestFacts = {
  state: stateFact,
  incident: { slot: 'k2', label: { en: 'Incident', zh: '事件' }, project: ({ incident }) => incident },
  project: { slot: 'k3', label: { en: 'Support project', zh: '支持项目' }, project: ({ project }) => project },
  requester: {
    slot: 'k4',
    label: { en: 'Requester', zh: '申请人' },
    project: ({ requested }) => requested?.by ?? null,
  },
  neededBy: { slot: 'i1', label: { en: 'Needed by', zh: '需要时间' }, project: ({ neededBy }) => neededBy },
  staff: { slot: 'n1', label: { en: 'People', zh: '人员数' }, project: ({ staff }) => staff },
  equipment: { slot: 'n2', label: { en: 'Pieces of equipment', zh: '设备数' }, project: ({ equipment }) => equipment },
} as const satisfies Readonly<Record<string, FactDefinition<ResourceRequestRecord>>>;

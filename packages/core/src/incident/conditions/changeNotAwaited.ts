import { standsIn } from '../incidentPosition.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** An answer that comes when no change is waited for any more, or to an earlier hand-over, changes nothing (4.a). */
export const changeNotAwaited: IncidentCondition = {
  requirement: '4.a',
  label: { en: 'the incident no longer waits for this change', zh: '该事件已不再等待此变更' },
  reads: ['handOver'],
  holds: ({ record, state, payload }) =>
    !standsIn(state, ['stage', 'solution', 'awaitingChange']) || payload['handOver'] !== record.change.number,
};

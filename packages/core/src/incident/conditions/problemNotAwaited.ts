import { isProblemUnderWay } from '../isProblemUnderWay.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** An answer to an earlier hand-over, or to one that has ended, changes nothing (4.a). */
export const problemNotAwaited: IncidentCondition = {
  requirement: '4.a',
  label: { en: 'nothing is awaited of that hand-over to problem management', zh: '该次问题移交已无待答复事项' },
  reads: ['handOver'],
  holds: ({ record, payload }) => !isProblemUnderWay(record) || payload['handOver'] !== record.problem.number,
};

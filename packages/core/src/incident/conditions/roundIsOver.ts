import { isStaleAnswer } from '../../approval/answerRound.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** The round was answered, or another was opened since. */
export const roundIsOver: IncidentCondition = {
  requirement: '5.6.d',
  label: { en: 'the round is over', zh: '该轮审批已结束' },
  reads: ['round'],
  holds: ({ record, payload }) => isStaleAnswer(record.workOrderApproval, Number(payload['round'])),
};

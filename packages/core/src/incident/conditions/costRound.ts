import { isStaleAnswer } from '../../approval/answerRound.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** Nobody approves the cost they asked for (R14). */
export const notOwnCostRequest: IncidentCondition = {
  requirement: '1.k',
  label: { en: 'you are not the person who asked for the approval', zh: '您不是该费用审批的申请人' },
  holds: ({ actor, record }) => record.spending.approval?.barred.includes(actor.id) !== true,
};

/** An answer to a round that is over changes nothing (R14). */
export const costRoundOver: IncidentCondition = {
  requirement: '1.k',
  label: { en: 'the round it answers is over', zh: '所答复的审批轮次已结束' },
  reads: ['round'],
  holds: ({ record, payload }) =>
    typeof payload['round'] === 'number' && isStaleAnswer(record.spending.approval, payload['round']),
};

import { isStaleAnswer } from '../approval/answerRound.ts';
import type { ConditionRow } from '../procedure/conditionRow.ts';
import type { ResourceRequestRecord } from './resourceRequestRecord.ts';

type ResourceCondition = ConditionRow<ResourceRequestRecord>;

/** Nobody decides what they asked for (R14). */
export const notOwnResourceRequest: ResourceCondition = {
  requirement: '5.5.c',
  label: { en: 'you are not the person who asked for it', zh: '您不是该申请的申请人' },
  holds: ({ actor, record }) => record.approval?.barred.includes(actor.id) !== true,
};

/** A request is its requester's to change or take back. */
export const ownResourceRequest: ResourceCondition = {
  requirement: '5.5.c',
  label: { en: 'you are the person who asked for it', zh: '您是该申请的申请人' },
  holds: ({ actor, record }) => actor.id === record.requested?.by,
};

/** An answer to a round that is over changes nothing (R14). */
export const resourceRoundOver: ResourceCondition = {
  requirement: '5.5.c',
  label: { en: 'the round it answers is over', zh: '所答复的审批轮次已结束' },
  reads: ['round'],
  holds: ({ record, payload }) =>
    typeof payload['round'] === 'number' && isStaleAnswer(record.approval, payload['round']),
};

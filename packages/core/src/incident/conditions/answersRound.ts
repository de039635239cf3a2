import { decidesFor, isStaleAnswer } from '../../approval/answerRound.ts';
import { substitutesIn } from '../../directory/substitutes.ts';
import type { IncidentCondition } from './incidentCondition.ts';

/** The technical director whom the round asks, or the named substitute of one who is absent. What comes too late needs no such word: it is only noted. */
export const answersRound: IncidentCondition = {
  requirement: '5.6.d',
  label: {
    en: 'you are the technical director who is asked, or stand in for them',
    zh: '您是被请求审批的技术总监或其代理人',
  },
  reads: ['round', 'substitutes'],
  holds: ({ actor, record, payload, observations, occurredAt }) => {
    const { workOrderApproval: approval } = record;
    if (approval === null || isStaleAnswer(approval, Number(payload['round']))) return true;
    const substitutes = substitutesIn(observations['substitutes']);
    return decidesFor({ ...approval, barred: [] }, actor.id, occurredAt, substitutes) !== undefined;
  },
};

import type { GuardRow } from '../procedure/guardRow.ts';
import { answersRoundOf } from '../procedure/roundAnswered.ts';
import type { ResourceRequestEvent } from './resourceRequestEvent.ts';
import type { ResourceRequestRecord } from './resourceRequestRecord.ts';

/** What a resource request asks before it goes on. */
export const resourceRequestGuards = {
  somebodyElseApproves: {
    requirement: '5.5.c',
    label: { en: 'somebody else than the requester is named as approver', zh: '审批人中有申请人以外的人' },
    reads: ['approvers'],
    holds: (_, command) =>
      'approvers' in command.payload && command.payload.approvers.some((approver) => approver !== command.actor.id),
  },
  approverAnswers: {
    requirement: '5.5.c',
    label: {
      en: 'you are named as approver, or stand in for one who is away, and this round is open',
      zh: '您是指定审批人或其代理人，且该轮审批进行中',
    },
    reads: ['round', 'substitutes'],
    holds: ({ approval }, command) => answersRoundOf(approval, command),
  },
} as const satisfies Readonly<Record<string, GuardRow<ResourceRequestRecord, ResourceRequestEvent>>>;

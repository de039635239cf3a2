import type { IncidentGuard } from './incidentGuard.ts';

/** An approval that only the requester could give is none (R14). */
export const somebodyElseApproves: IncidentGuard = {
  requirement: '1.k',
  label: { en: 'somebody else than the requester is named as approver', zh: '审批人中有申请人以外的人' },
  reads: ['approvers'],
  holds: (_, command) =>
    command.type === 'requestCostApproval' &&
    command.payload.approvers.some((approver) => approver !== command.actor.id),
};

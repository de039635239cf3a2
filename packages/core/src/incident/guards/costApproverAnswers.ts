import { decidesFor } from '../../approval/answerRound.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** The answer is an approver’s, to the round that waits. */
export const costApproverAnswers: IncidentGuard = {
  requirement: '1.k',
  label: { en: 'you are named as approver, and this round is open', zh: '您是指定审批人，且该轮审批进行中' },
  reads: ['round'],
  holds: ({ spending: { approval } }, command) =>
    (command.type === 'approveCost' || command.type === 'rejectCost') &&
    approval !== null &&
    command.payload.round === approval.round &&
    decidesFor(approval, command.actor.id, command.occurredAt, []) !== undefined,
};

import { answersRoundOf } from '../../procedure/roundAnswered.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** The answer is an approver’s, or of who stands in for one, to the round that waits. */
export const costApproverAnswers: IncidentGuard = {
  requirement: '1.k',
  label: {
    en: 'you are named as approver, or stand in for one who is away, and this round is open',
    zh: '您是指定审批人或其代理人，且该轮审批进行中',
  },
  reads: ['round', 'substitutes'],
  holds: ({ spending: { approval } }, command) =>
    (command.type === 'approveCost' || command.type === 'rejectCost') && answersRoundOf(approval, command),
};

import { roundsOf } from '../../approval/openRound.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Policy has another round for it. */
export const roundsLeft: IncidentGuard = {
  requirement: '5.6.d',
  label: { en: 'the rounds that policy allows are not used up', zh: '尚未达到规定的审批轮数' },
  holds: ({ workOrderApproval }, { policy }) =>
    workOrderApproval !== null && roundsOf(workOrderApproval) < policy.dispatch.rounds,
};

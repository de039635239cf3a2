import { roundsOf } from '../../approval/openRound.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** This is the last round that policy allows. */
export const roundsUsedUp: IncidentGuard = {
  requirement: '5.6.d',
  label: { en: 'the rounds that policy allows are used up', zh: '已达到规定的审批轮数' },
  holds: ({ workOrderApproval }, { policy }) =>
    workOrderApproval !== null && roundsOf(workOrderApproval) >= policy.dispatch.rounds,
};

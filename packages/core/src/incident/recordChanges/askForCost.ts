import { approvalAfter } from '../../approval/approvalStep.ts';
import { requestRound, reviseRound } from '../../approval/openRound.ts';
import { costOf } from '../costOf.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Company management is asked for as much as it costs now; earlier rounds are over (1.k, R14). */
export const askForCost = (record: IncidentRecord, command: Given<'requestCostApproval'>): IncidentRecord => {
  const { spending } = record;
  const { payload, actor, occurredAt: at, revision, policy } = command;
  const earlier = spending.approval;
  const isAnew = earlier === null || earlier.decision?.outcome === 'approved';
  const round = { approvers: payload.approvers, barred: [actor.id], at, revision };
  const approval = approvalAfter(isAnew ? requestRound(earlier, round) : reviseRound(earlier, round));
  return { ...record, spending: { ...spending, approval, askedFor: costOf(spending, policy) } };
};

import { answerRound } from '../../approval/answerRound.ts';
import { approvalAfter } from '../../approval/approvalStep.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Company management has answered; what it approved is approved up to that amount, whatever it is spent on (1.k). */
export const decideCost = (
  record: IncidentRecord,
  { type, payload, actor, occurredAt: at, revision }: Given<'approveCost' | 'rejectCost'>,
): IncidentRecord => {
  const { spending } = record;
  const answer = type === 'approveCost' ? 'approved' : 'rejected';
  const reason = 'reason' in payload ? payload.reason : undefined;
  const given = { round: payload.round, answer, reason, by: actor.id, at, revision, substitutes: [] } as const;
  const approval = approvalAfter(answerRound(spending.approval, given));
  const approvedUpTo = answer === 'approved' ? spending.askedFor : spending.approvedUpTo;
  return { ...record, spending: { ...spending, approval, approvedUpTo } };
};

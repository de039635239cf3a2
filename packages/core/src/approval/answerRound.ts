import type { Instant } from '@statedesk/engine';
import type { Approval } from './approval.ts';
import { refused, taken, type ApprovalStep } from './approvalStep.ts';
import { actsFor, type Substitute } from './substitute.ts';

/** One person's word on one round. */
export interface RoundAnswer {
  readonly round: number;
  readonly answer: 'approved' | 'rejected';
  /** Asked for with a rejection. The words stay in the entry. */
  readonly reason?: string | undefined;
  readonly by: string;
  readonly at: Instant;
  readonly revision: number;
  /** As the directory knows them; who is not among them answers for nobody. */
  readonly substitutes: readonly Substitute[];
}

/** Whether an answer to this round comes too late: there is a newer one, or it is decided. */
export const isStaleAnswer = (approval: Approval | null, round: number): boolean =>
  approval !== null && (round < approval.round || (round === approval.round && approval.decision !== null));

/**
 * For which approver somebody may decide the round: for themselves, or for one who is absent and named them. Nobody
 * decides what they asked for, and nobody decides it for those who did.
 */
export const decidesFor = (
  { approvers, barred }: Pick<Approval, 'approvers' | 'barred'>,
  person: string,
  at: Instant,
  substitutes: readonly Substitute[],
): string | undefined => {
  if (barred.includes(person)) return undefined;
  const free = approvers.filter((approver) => !barred.includes(approver));
  return actsFor(free, person, at, substitutes);
};

/** Takes an answer (rule R14). Too late, it is noted; of somebody else, or a rejection without a reason, refused. */
export const answerRound = (approval: Approval | null, given: RoundAnswer): ApprovalStep => {
  const { round, answer, reason, by, at, revision, substitutes } = given;
  if (approval === null || round > approval.round || round < 1) return refused('noSuchRound');
  if (isStaleAnswer(approval, round)) return { outcome: 'noted', approval };
  if (approval.barred.includes(by)) return refused('ownRequest');
  const approver = decidesFor(approval, by, at, substitutes);
  if (approver === undefined) return refused('notApprover');
  if (answer === 'rejected' && (reason ?? '').trim() === '') return refused('reasonMissing');
  const onBehalfOf = approver === by ? null : approver;
  return taken({ ...approval, decision: { outcome: answer, by, onBehalfOf, at, revision } });
};

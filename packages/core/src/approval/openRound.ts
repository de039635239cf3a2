import type { Instant } from '@statedesk/engine';
import type { Approval } from './approval.ts';
import { refused, taken, type ApprovalStep } from './approvalStep.ts';

/** What a round is opened with. */
export interface RoundRequest {
  /** Actor ids; at least one who is not barred. */
  readonly approvers: readonly string[];
  /** Who asked for it and who filled it in. */
  readonly barred: readonly string[];
  readonly at: Instant;
  /** The entry that says what is to be approved. */
  readonly revision: number;
}

const opened = (
  { approvers, barred, at, revision }: RoundRequest,
  rounds: { readonly round: number; readonly firstRound: number },
): ApprovalStep => {
  if (approvers.every((approver) => barred.includes(approver))) return refused('nobodyCouldApprove');
  return taken({
    ...rounds,
    requestedAt: at,
    revision,
    approvers: [...new Set(approvers)],
    barred: [...new Set(barred)],
    decision: null,
  });
};

/**
 * Asks for an approval anew: the first round, or the next number after everything that was asked for before. Refused
 * while a round waits, and where nobody could approve.
 */
export const requestRound = (earlier: Approval | null, request: RoundRequest): ApprovalStep => {
  if (earlier !== null && earlier.decision === null) return refused('roundStillOpen');
  const round = (earlier?.round ?? 0) + 1;
  return opened(request, { round, firstRound: round });
};

/**
 * Asks once more for what was rejected or withdrawn, or replaces what still waits: answers to the round before are stale
 * from now on. Refused where nothing was asked for, where it was approved, and where nobody could approve.
 */
export const reviseRound = (earlier: Approval | null, request: RoundRequest): ApprovalStep => {
  if (earlier === null || earlier.decision?.outcome === 'approved') return refused('nothingToRevise');
  return opened(request, { round: earlier.round + 1, firstRound: earlier.firstRound });
};

/** How many rounds were opened for what is asked for now. */
export const roundsOf = ({ round, firstRound }: Approval): number => round - firstRound + 1;

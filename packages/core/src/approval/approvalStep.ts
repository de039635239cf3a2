import type { Approval } from './approval.ts';

/** Why an operation on an approval is refused. */
export type ApprovalObjection =
  /** The list of approvers is empty, or everybody on it is barred. */
  | 'nobodyCouldApprove'
  /** A round still waits for its answer. */
  | 'roundStillOpen'
  /** Nothing was asked for before, or it was approved. */
  | 'nothingToRevise'
  /** There is no such round, or none that could be withdrawn. */
  | 'noSuchRound'
  /** They asked for it, or filled it in. */
  | 'ownRequest'
  /** They are neither an approver, nor the substitute named for one at that time. */
  | 'notApprover'
  /** A rejection says why. */
  | 'reasonMissing';

/** What an operation comes to. `noted`: it came too late, and changes nothing. */
export type ApprovalStep =
  | { readonly outcome: 'taken'; readonly approval: Approval }
  | { readonly outcome: 'noted'; readonly approval: Approval }
  | { readonly outcome: 'refused'; readonly because: ApprovalObjection };

export const taken = (approval: Approval): ApprovalStep => ({ outcome: 'taken', approval });
export const refused = (because: ApprovalObjection): ApprovalStep => ({ outcome: 'refused', because });

/**
 * The approval that an operation leaves, where guards have asked before; were it refused, the command fails whole.
 * @throws RangeError with what stands against it
 */
export const approvalAfter = (step: ApprovalStep): Approval => {
  if (step.outcome === 'refused') throw new RangeError(`The approval stands as it is: ${step.because}`);
  return step.approval;
};

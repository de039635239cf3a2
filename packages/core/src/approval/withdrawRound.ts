import type { Instant } from '@statedesk/engine';
import type { Approval } from './approval.ts';
import { refused, taken, type ApprovalStep } from './approvalStep.ts';

/** Takes back what was asked for while it waits; what is decided stays decided. */
export const withdrawRound = (
  approval: Approval | null,
  { by, at, revision }: { readonly by: string; readonly at: Instant; readonly revision: number },
): ApprovalStep =>
  approval === null || approval.decision !== null
    ? refused('noSuchRound')
    : taken({ ...approval, decision: { outcome: 'withdrawn', by, onBehalfOf: null, at, revision } });

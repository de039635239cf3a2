import type { Instant, JsonObject } from '@statedesk/engine';
import { answerRound, decidesFor } from '../approval/answerRound.ts';
import type { Approval } from '../approval/approval.ts';
import { approvalAfter } from '../approval/approvalStep.ts';
import { substitutesIn } from '../directory/substitutes.ts';

/** A command that answers a round, as guards and changes meet it. */
interface Answering {
  readonly payload: object;
  readonly actor: { readonly id: string };
  readonly occurredAt: Instant;
  readonly revision: number;
  /** `substitutes` among them, where they were asked for; otherwise nobody stands in for anybody. */
  readonly observations: JsonObject;
}

/** What is asked of the directory before somebody answers: who stands in for those whose word is waited for. */
export const standInsFor = (approval: Approval | null): { ask: 'substitutes'; of: string[] } | undefined =>
  approval === null ? undefined : { ask: 'substitutes', of: [...approval.approvers] };

/** Whether a command answers the round that counts now, by an approver or by who stands in for one (R14). */
export const answersRoundOf = (
  approval: Approval | null,
  { payload, actor, occurredAt, observations }: Answering,
): boolean =>
  approval !== null &&
  'round' in payload &&
  payload.round === approval.round &&
  decidesFor(approval, actor.id, occurredAt, substitutesIn(observations['substitutes'])) !== undefined;

/** The approval once a command has answered it; guards have asked before. @throws RangeError where it may not */
export const roundAnswered = (
  approval: Approval | null,
  answer: 'approved' | 'rejected',
  {
    payload,
    actor,
    occurredAt: at,
    revision,
    observations,
  }: Answering & { readonly payload: { readonly round: number } },
): Approval => {
  const reason = 'reason' in payload && typeof payload.reason === 'string' ? payload.reason : undefined;
  const substitutes = substitutesIn(observations['substitutes']);
  return approvalAfter(
    answerRound(approval, { round: payload.round, answer, reason, by: actor.id, at, revision, substitutes }),
  );
};

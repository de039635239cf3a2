import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { answerRound, isStaleAnswer, type RoundAnswer } from './answerRound.ts';
import { approvalSchema, type Approval } from './approval.ts';
import type { ApprovalStep } from './approvalStep.ts';
import { requestRound, reviseRound, roundsOf, type RoundRequest } from './openRound.ts';
import { withdrawRound } from './withdrawRound.ts';

const people = ['gao', 'ma', 'li', 'liu', 'sun'];
const person = fc.constantFrom(...people);
const instant = fc.integer({ min: 0, max: 40 }).map((hours) => new Date(hours * 3_600_000).toISOString());
const several = fc.uniqueArray(person, { maxLength: 3 });
const absence = fc
  .record({ absent: person, substitute: person, from: instant, until: instant })
  .filter(({ from, until }) => from < until);

const request = fc.record({ approvers: several, barred: several, at: instant, revision: fc.constant(1) });
const answer: fc.Arbitrary<RoundAnswer> = fc.record({
  round: fc.integer({ min: 0, max: 6 }),
  answer: fc.constantFrom('approved' as const, 'rejected' as const),
  reason: fc.constantFrom(undefined, '', ' ', 'Nobody is free'),
  by: person,
  at: instant,
  revision: fc.constant(2),
  substitutes: fc.array(absence, { maxLength: 4 }),
});

type Move =
  | { readonly does: 'request'; readonly request: RoundRequest }
  | { readonly does: 'revise'; readonly request: RoundRequest }
  | { readonly does: 'answer'; readonly answer: RoundAnswer }
  | { readonly does: 'withdraw'; readonly by: string; readonly at: string };
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ does: fc.constant('request' as const), request }),
  fc.record({ does: fc.constant('revise' as const), request }),
  { weight: 4, arbitrary: fc.record({ does: fc.constant('answer' as const), answer }) },
  fc.record({ does: fc.constant('withdraw' as const), by: person, at: instant }),
);

const make = (approval: Approval | null, one: Move): ApprovalStep => {
  if (one.does === 'request') return requestRound(approval, one.request);
  if (one.does === 'revise') return reviseRound(approval, one.request);
  if (one.does === 'answer') return answerRound(approval, one.answer);
  return withdrawRound(approval, { by: one.by, at: one.at, revision: 3 });
};

interface Made {
  readonly before: Approval | null;
  readonly move: Move;
  readonly step: ApprovalStep;
}

const history = (moves: readonly Move[]): readonly Made[] => {
  let before: Approval | null = null;
  return moves.map((one) => {
    const made: Made = { before, move: one, step: make(before, one) };
    if (made.step.outcome === 'taken') before = made.step.approval;
    return made;
  });
};

const always = (law: (made: Made) => void): void => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => history(moves).forEach(law)),
    { numRuns: 500 },
  );
};

describe(`R14 approvals in numbered rounds 分轮审批 (${titled('5.6.d')}, ${titled('5.6.f')})`, () => {
  it('approves by the answer of somebody who may give it, and by nothing else', () => {
    always(({ before, move: one, step }) => {
      if (step.outcome !== 'taken' || step.approval.decision?.outcome !== 'approved') return;
      expect(one.does).toBe('answer');
      if (one.does !== 'answer' || before === null) return;
      const { by, round, at, substitutes } = one.answer;
      const asked = before.approvers.filter((approver) => !before.barred.includes(approver));
      const standsIn = substitutes.some(
        ({ absent, substitute, from, until }) =>
          asked.includes(absent) && substitute === by && Date.parse(from) <= Date.parse(at) && at < until,
      );
      expect(round).toBe(before.round);
      expect(before.decision).toBeNull();
      expect(before.barred).not.toContain(by);
      expect(asked.includes(by) || standsIn).toBe(true);
    });
  });

  it('never asks where nobody could approve', () => {
    always(({ move: one, step }) => {
      if (one.does !== 'request' && one.does !== 'revise') return;
      const { approvers, barred } = one.request;
      const somebody = approvers.some((approver) => !barred.includes(approver));
      if (!somebody) expect(step.outcome).toBe('refused');
      if (step.outcome === 'taken') expect(approvalSchema.parse(step.approval).decision).toBeNull();
    });
  });

  it('notes an answer to a round that is over, and leaves everything as it was', () => {
    always(({ before, move: one, step }) => {
      if (one.does !== 'answer') return;
      const late = one.answer.round > 0 && isStaleAnswer(before, one.answer.round);
      expect(step.outcome === 'noted').toBe(late);
      if (step.outcome === 'noted') expect(step.approval).toBe(before);
    });
  });

  it('rejects with a reason, or not at all', () => {
    always(({ move: one, step }) => {
      if (step.outcome === 'taken' && one.does === 'answer' && one.answer.answer === 'rejected')
        expect(one.answer.reason?.trim()).toBeTruthy();
    });
  });

  it('numbers rounds upwards, one by one, and counts those of the same request', () => {
    always(({ before, move: one, step }) => {
      if (step.outcome !== 'taken' || (one.does !== 'request' && one.does !== 'revise')) return;
      expect(step.approval.round).toBe((before?.round ?? 0) + 1);
      expect(roundsOf(step.approval)).toBe(one.does === 'request' || before === null ? 1 : roundsOf(before) + 1);
    });
  });

  it('decides each round once', () => {
    always(({ before, step }) => {
      if (before === null || before.decision === null || step.outcome !== 'taken') return;
      expect(step.approval.round).toBeGreaterThan(before.round);
    });
  });
});

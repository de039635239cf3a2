import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { answerRound, type RoundAnswer } from './answerRound.ts';
import type { Approval } from './approval.ts';
import { approvalAfter } from './approvalStep.ts';
import { requestRound, reviseRound } from './openRound.ts';
import { substituteSchema } from './substitute.ts';
import { withdrawRound } from './withdrawRound.ts';

const at = '2026-03-02T01:00:00.000Z';
const asked = { approvers: ['gao'], barred: ['li', 'liu'], at, revision: 7 };
const pending = approvalAfter(requestRound(null, asked));
const given: RoundAnswer = { round: 1, answer: 'approved', by: 'gao', at, revision: 8, substitutes: [] };
const away = { absent: 'gao', substitute: 'ma', from: at, until: '2026-03-09T01:00:00.000Z' };

const because = (approval: Approval | null, answer: Partial<RoundAnswer>): unknown => {
  const step = answerRound(approval, { ...given, ...answer });
  return step.outcome === 'refused' ? step.because : step.outcome;
};

describe(titled('5.6.d'), () => {
  it('is decided by an approver', () => {
    expect(approvalAfter(answerRound(pending, given))).toEqual({
      ...pending,
      decision: { outcome: 'approved', by: 'gao', onBehalfOf: null, at, revision: 8 },
    });
  });

  it('refuses who is no approver, a round that was never opened, and a rejection that does not say why', () => {
    expect(because(pending, { by: 'ma' })).toBe('notApprover');
    expect(because(pending, { round: 2 })).toBe('noSuchRound');
    expect(because(null, {})).toBe('noSuchRound');
    expect(because(pending, { answer: 'rejected', reason: ' ' })).toBe('reasonMissing');
  });

  it('takes the substitute of an absent approver from the first instant of the absence until before its last', () => {
    const answer = { by: 'ma', substitutes: [away] };
    expect(approvalAfter(answerRound(pending, { ...given, ...answer })).decision).toMatchObject({ onBehalfOf: 'gao' });
    expect(because(pending, { ...answer, at: '2026-03-02T00:59:59.999Z' })).toBe('notApprover');
    expect(because(pending, { ...answer, at: away.until })).toBe('notApprover');
  });

  it('refuses the substitute of a substitute, and of somebody who was not asked', () => {
    expect(because(pending, { by: 'sun', substitutes: [away, { ...away, absent: 'ma', substitute: 'sun' }] })).toBe(
      'notApprover',
    );
    expect(because(pending, { by: 'ma', substitutes: [{ ...away, absent: 'sun' }] })).toBe('notApprover');
  });

  it('waits for ever where nobody answers', () => {
    expect(pending.decision).toBeNull();
  });

  it('is asked for again after a rejection, as the next round of the same request', () => {
    const rejected = approvalAfter(answerRound(pending, { ...given, answer: 'rejected', reason: 'Nobody is free' }));
    const revised = approvalAfter(reviseRound(rejected, asked));
    expect(revised).toMatchObject({ round: 2, firstRound: 1, decision: null });
    expect(because(revised, { round: 1 })).toBe('noted');
    expect(approvalAfter(requestRound(rejected, asked))).toMatchObject({ round: 2, firstRound: 2 });
  });

  it('refuses to revise what was never asked for, or is approved, and to ask twice at a time', () => {
    const approved = approvalAfter(answerRound(pending, given));
    expect(reviseRound(null, asked)).toEqual({ outcome: 'refused', because: 'nothingToRevise' });
    expect(reviseRound(approved, asked)).toEqual({ outcome: 'refused', because: 'nothingToRevise' });
    expect(requestRound(pending, asked)).toEqual({ outcome: 'refused', because: 'roundStillOpen' });
  });

  it('can be withdrawn while it waits, and an answer that comes then is noted', () => {
    const withdrawn = approvalAfter(withdrawRound(pending, { by: 'li', at, revision: 9 }));
    expect(because(withdrawn, {})).toBe('noted');
    expect(() => approvalAfter(withdrawRound(withdrawn, { by: 'li', at, revision: 9 }))).toThrow('noSuchRound');
  });

  it('refuses an absence that ends before it begins', () => {
    expect(substituteSchema.safeParse({ ...away, until: at }).success).toBe(false);
  });
});

describe(titled('5.6.f'), () => {
  it('refuses the answer of who asked for it or filled it in, also in the name of somebody else', () => {
    for (const by of ['li', 'liu'])
      expect(because(pending, { by, substitutes: [{ ...away, substitute: by }] })).toBe('ownRequest');
  });

  it('refuses the substitute of somebody who asked for it', () => {
    const own = approvalAfter(requestRound(null, { ...asked, approvers: ['gao', 'xu'], barred: ['gao'] }));
    expect(because(own, { by: 'ma', substitutes: [away] })).toBe('notApprover');
    expect(because(own, { by: 'xu' })).toBe('taken');
  });

  it('refuses to ask where nobody else could answer, and where nobody is named at all', () => {
    const nobody = { outcome: 'refused', because: 'nobodyCouldApprove' };
    expect(requestRound(null, { ...asked, approvers: ['li'] })).toEqual(nobody);
    expect(requestRound(null, { ...asked, approvers: [] })).toEqual(nobody);
  });

  it('stays quiet where others are asked', () => {
    expect(because(pending, {})).toBe('taken');
  });
});

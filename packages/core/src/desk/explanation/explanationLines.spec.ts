import { describe, expect, it } from 'vitest';
import { act, at, applied } from '../../rehearsal/acts.suite.ts';
import { toAgreement, toHotline } from '../../rehearsal/passages.suite.ts';
import { given, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { explanationLines } from './explanationLines.ts';

const explain = async ({ desk, id }: Outcome, name: string) => {
  const { deadlines } = await desk.read(id);
  return desk.explain(id, deadlines.find((deadline) => deadline.id === name)!.key);
};

describe(`${titled('1.c')}: an explanation for people`, () => {
  it('counts working days in days', async () => {
    const outcome = await given(...toAgreement()).accepts(at('2026-03-06T17:00:00+08:00', applied));
    const explanation = await explain(outcome, 'followUp');
    expect(explanationLines(explanation, 'en').filter((_, index) => index !== 3)).toEqual([
      'The follow-up is due soon: 2026-03-12 18:00 (Asia/Shanghai)',
      'Requirement 5.14.c: Follow-up: a warning, then overdue',
      'From 2026-03-06 17:00, the end of handling: 4 working days, to the end of its working time',
      '2026-03-06 17:00  2026-03-07 00:00  not counted  The day it is reckoned from  0 working days',
      '2026-03-07 00:00  2026-03-08 00:00  closed  No working day  0 working days',
      '2026-03-08 00:00  2026-03-09 00:00  closed  No working day  0 working days',
      '2026-03-09 00:00  2026-03-10 00:00  counted  Working hours  1 working day',
      '2026-03-10 00:00  2026-03-11 00:00  counted  Working hours  2 working days',
      '2026-03-11 00:00  2026-03-12 00:00  counted  Working hours  3 working days',
      '2026-03-12 00:00  2026-03-12 18:00  counted  Working hours  4 working days',
    ]);
  });

  it('says of a warning which share of which time it is, to the second', async () => {
    const forVendor = act('startWaiting', { reason: 'vendor', note: 'A part' });
    const outcome = await given(...toHotline()).accepts(at('2026-03-02T09:00:30+08:00', forVendor));
    expect(explanationLines(await explain(outcome, 'resolution'), 'en')[2]).toBe(
      'From 2026-03-02 09:00, the report: 18 h, which is 75 % of 24 h',
    );
    const reminder = await explain(outcome, 'waiting.vendor');
    expect(explanationLines(reminder, 'zh')[2]).toBe('自 2026-03-02 09:00:30（开始等待）起：8 小时');
  });

  it('refuses a language that it does not speak', async () => {
    const explanation = await explain(await given(...toHotline()).stands(), 'resolution');
    expect(() => explanationLines(explanation, 'fr' as never)).toThrow(
      expect.objectContaining({ code: 'invalid-options', of: 'explanationLines' }),
    );
  });

  it('says what leans on dates that the calendar does not cover (R12)', async () => {
    const outcome = await given(...toAgreement()).accepts(at('2027-03-05T17:00:00+08:00', applied));
    const explanation = await explain(outcome, 'followUp');
    expect(explanation.provisional).toBe(true);
    expect(explanationLines(explanation, 'en')[0]).toMatch(/, provisional$/);
    expect(explanationLines(explanation, 'zh').at(-1)).toMatch(/暂定$/);
  });

  it('says of a target that was past when it was set since when it was, and when it fell due', async () => {
    const explanation = await explain(await given(...toHotline()).stands(), 'resolution');
    const late = { ...explanation, dueAt: '2026-03-05T01:00:00.000Z' };
    expect(explanationLines(late, 'en').at(-1)).toBe(
      'Over at 2026-03-04 11:00 already when it was set; due at 2026-03-05 09:00',
    );
    expect(explanationLines(late, 'zh').at(-1)).toBe('设定时已过 2026-03-04 11:00，于 2026-03-05 09:00 到期');
    expect(explanationLines(explanation, 'en').at(-1)).toMatch(/^2026/);
  });
});

import { describe, expect, it } from 'vitest';
import { attachClock } from './attachClock.ts';
import type { ClockLedger } from './clockLedger.ts';
import { clockRungs, type ClockRungOptions } from './clockRungs.ts';
import { attached, budgetOf, china, done, hour, inChina } from './clockSamples.suite.ts';
import { pauseClock } from './pauseClock.ts';
import { reattachClock } from './reattachClock.ts';
import { retargetClock } from './retargetClock.ts';
import { completeClock } from './stopClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const monday = (time: string) => inChina(`2026-02-02 ${time}`);
const rungs = (ledger: ClockLedger, options: Partial<ClockRungOptions> = {}) =>
  clockRungs(ledger, { calendar: china, budgetOf, ...options }).map(({ rung, dueAt }) => [
    rung,
    new Date(dueAt).toISOString(),
  ]);

describe('R8 the rungs of a clock', () => {
  it('are two warnings and a breach, anchored in the target', () => {
    const common = { anchor: friday('10:00'), provisional: false };
    expect(clockRungs(attached, { calendar: china, budgetOf })).toEqual([
      { ...common, rung: 'warning75', dueAt: Date.parse(friday('17:00')) },
      { ...common, rung: 'warning90', dueAt: Date.parse(monday('09:12')) },
      { ...common, rung: 'breach', dueAt: Date.parse(monday('10:00')) },
    ]);
  });

  it('are only those it came to, for a clock that stands still', () => {
    expect(rungs(done(pauseClock(attached, friday('17:00'), 'customer')))).toEqual([['warning75', friday('17:00')]]);
    expect(rungs(done(pauseClock(attached, friday('16:59'), 'customer')))).toEqual([]);
  });

  it('take other shares, to the first whole millisecond', () => {
    const duration = done(retargetClock(attached, friday('10:00'), { kind: 'duration', milliseconds: 10 }));
    const dueAt = (milliseconds: number) => new Date(Date.parse(friday('10:00')) + milliseconds).toISOString();
    expect(rungs(duration)).toEqual([
      ['warning75', dueAt(8)],
      ['warning90', dueAt(9)],
      ['breach', dueAt(10)],
    ]);
    expect(rungs(attached, { shares: { warning75: 0.5, warning90: 0.7, breach: 1 } })[0]).toEqual([
      'warning75',
      friday('15:00'),
    ]);
  });

  it('are not a millisecond late for how numbers are written in base two', () => {
    const duration = done(retargetClock(attached, friday('10:00'), { kind: 'duration', milliseconds: 100 }));
    const options = { calendar: china, budgetOf, shares: { warning75: 0.55, warning90: 0.9, breach: 1 } };
    const from = Date.parse(friday('10:00'));
    expect(clockRungs(duration, options).map(({ dueAt }) => dueAt - from)).toEqual([55, 90, 100]);
  });

  it('say what is provisional', () => {
    const late = attachClock(
      { clock: 'a', calendar: 'b', target: { kind: 'policy', name: 'P3' } },
      inChina('2026-12-24 10:00'),
    );
    expect(clockRungs(late, { calendar: china, budgetOf }).map(({ provisional }) => provisional)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('R4 a repinned policy moves the rungs', () => {
  const tight = { budgetOf: () => 4 * hour };

  it('to where they would have been from the start', () => {
    expect(rungs(attached, { ...tight, changedAt: friday('11:00') })).toEqual([
      ['warning75', friday('14:00')],
      ['warning90', friday('14:36')],
      ['breach', friday('15:00')],
    ]);
  });

  it('and breaches once, then, what is past by then', () => {
    expect(rungs(attached, { ...tight, changedAt: friday('16:00') })).toEqual([['breach', friday('16:00')]]);
  });

  it('and changes nothing of a clock that had ended, or of a target set since', () => {
    expect(rungs(done(completeClock(attached, friday('15:30'))), { ...tight, changedAt: friday('16:00') })).toEqual([]);
    const since = done(retargetClock(attached, friday('14:30'), { kind: 'policy', name: 'P1' }));
    expect(rungs(since, { changedAt: friday('11:00') })).toEqual(rungs(since));
  });
});

describe('an agreed time', () => {
  const agreed = attachClock(
    { clock: 'vendor', calendar: 'working', target: { kind: 'instant', at: friday('16:00') } },
    friday('10:00'),
  );
  const all = [
    ['warning75', friday('14:45')],
    ['warning90', friday('15:30')],
    ['breach', friday('16:00')],
  ];

  it('is due then, with warnings in the working time that leads up to it', () => {
    expect(rungs(agreed)).toEqual(all);
  });

  it('is not moved by pauses', () => {
    expect(rungs(done(pauseClock(agreed, friday('11:00'), 'customer')))).toEqual(all);
  });

  it('is due outside working time, if that was agreed', () => {
    expect(
      rungs(done(retargetClock(agreed, friday('11:00'), { kind: 'instant', at: inChina('2026-01-31 03:00') }))).at(-1),
    ).toEqual(['breach', inChina('2026-01-31 03:00')]);
  });

  it('is breached at the change where it lies before', () => {
    const past = done(retargetClock(agreed, friday('15:00'), { kind: 'instant', at: friday('14:00') }));
    expect(rungs(past)).toEqual([['breach', friday('15:00')]]);
    const before = done(retargetClock(agreed, friday('15:00'), { kind: 'instant', at: friday('09:00') }));
    expect(rungs(before)).toEqual([['breach', friday('15:00')]]);
  });

  it('is not missed by a clock that had ended, until it is reattached', () => {
    const completed = done(completeClock(agreed, friday('15:00')));
    expect(rungs(completed)).toEqual([['warning75', friday('14:45')]]);
    expect(rungs(done(reattachClock(completed, friday('17:00'))))).toEqual([
      ['warning75', friday('14:45')],
      ['breach', friday('17:00')],
    ]);
  });

  it('is certain itself; a warning leans on all the days that lead up to it', () => {
    const target = { kind: 'instant', at: inChina('2027-01-05 10:00') } as const;
    const later = attachClock({ clock: 'vendor', calendar: 'working', target }, inChina('2026-12-01 10:00'));
    expect(
      clockRungs(later, { calendar: china, budgetOf }).map(({ rung, provisional }) => [rung, provisional]),
    ).toEqual([
      ['warning75', true],
      ['warning90', true],
      ['breach', false],
    ]);
    expect(clockRungs(later, { calendar: china, budgetOf })[0]?.dueAt).toBeLessThan(
      Date.parse(inChina('2026-12-29 00:00')),
    );
  });
});

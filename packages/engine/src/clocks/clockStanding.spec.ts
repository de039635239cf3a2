import { describe, expect, it } from 'vitest';
import { breachClock } from './breachClock.ts';
import { attached, budgetOf, china, done, hour, inChina } from './clockSamples.suite.ts';
import { clockStanding } from './clockStanding.ts';
import { freezeClock } from './freezeClock.ts';
import { pauseClock } from './pauseClock.ts';
import { resumeClock } from './resumeClock.ts';
import { retargetClock } from './retargetClock.ts';
import { cancelClock, completeClock } from './stopClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const monday = (time: string) => inChina(`2026-02-02 ${time}`);
const standing = (ledger: typeof attached, at: string) =>
  clockStanding(ledger, Date.parse(at), { calendar: china, budgetOf });

describe('R11 how a clock stands', () => {
  it('running: what it has used, and what is left', () => {
    expect(standing(attached, friday('14:00'))).toEqual({
      state: 'running',
      used: 3 * hour,
      remaining: 5 * hour,
      breachedAt: null,
      pausedFor: [],
      provisional: false,
    });
  });

  it('paused: for which reasons', () => {
    const paused = done(pauseClock(done(pauseClock(attached, friday('11:00'), 'customer')), friday('11:30'), 'vendor'));
    expect(standing(paused, friday('14:00'))).toMatchObject({
      state: 'paused',
      used: hour,
      pausedFor: ['customer', 'vendor'],
    });
  });

  it('running and late: a breach on record does not end it', () => {
    const late = done(breachClock(attached, monday('10:00')));
    expect(standing(late, monday('11:00'))).toMatchObject({
      state: 'running',
      remaining: -hour,
      breachedAt: monday('10:00'),
    });
  });

  it('met or breached, once completed', () => {
    expect(standing(done(completeClock(attached, friday('15:00'))), monday('15:00'))).toMatchObject({
      state: 'met',
      remaining: 4 * hour,
    });
    const late = done(breachClock(attached, monday('10:00')));
    expect(standing(done(completeClock(late, monday('11:00'))), monday('15:00'))).toMatchObject({
      state: 'breached',
      used: 9 * hour,
    });
  });

  it('cancelled or frozen', () => {
    expect(standing(done(cancelClock(attached, friday('15:00'))), monday('15:00')).state).toBe('cancelled');
    expect(standing(done(freezeClock(attached, friday('15:00'))), monday('15:00')).state).toBe('frozen');
  });

  it('as it stood at an earlier instant: what came later is left out', () => {
    const paused = done(pauseClock(attached, friday('11:00'), 'customer'));
    const late = done(breachClock(done(resumeClock(paused, friday('14:00'), 'customer')), monday('11:00')));
    const ended = done(
      completeClock(done(retargetClock(late, monday('13:00'), { kind: 'policy', name: 'P3' })), monday('14:00')),
    );
    for (const at of [friday('10:30'), friday('12:00')]) expect(standing(ended, at)).toEqual(standing(paused, at));
    expect(standing(ended, monday('12:00'))).toEqual(standing(late, monday('12:00')));
  });

  it('towards an agreed time: the working time until then, paused or not', () => {
    const agreed = done(retargetClock(attached, friday('10:00'), { kind: 'instant', at: friday('16:00') }));
    const paused = done(pauseClock(agreed, friday('11:00'), 'customer'));
    expect([friday('14:00'), friday('17:00')].map((at) => standing(paused, at).remaining)).toEqual([2 * hour, -hour]);
  });

  it('paused by what lasts, and by nothing that is over', () => {
    const once = done(
      resumeClock(done(pauseClock(attached, friday('11:00'), 'customer')), friday('12:00'), 'customer'),
    );
    const again = done(pauseClock(once, friday('14:00'), 'vendor'));
    expect(standing(again, friday('13:30')).pausedFor).toEqual([]);
    expect(standing(again, friday('15:00')).pausedFor).toEqual(['vendor']);
  });

  it('at the instant of a breach, of another target: as it is from then on', () => {
    const late = done(breachClock(attached, monday('10:00')));
    expect(standing(late, monday('10:00')).breachedAt).toBe(monday('10:00'));
    const eased = done(retargetClock(attached, friday('11:00'), { kind: 'policy', name: 'P3' }));
    expect(standing(eased, friday('11:00')).remaining).toBe(39 * hour);
  });

  it('provisionally, where what it has used leans on days that are not published, or what is left alone does', () => {
    const old = { ...attached, startedAt: inChina('2026-12-25 10:00') };
    expect(standing(old, inChina('2027-01-04 10:00')).provisional).toBe(true);
    const agreed = { kind: 'instant', at: inChina('2027-01-04 10:00') } as const;
    const ahead = done(retargetClock(attached, friday('11:00'), agreed));
    expect(standing(ahead, friday('12:00')).provisional).toBe(true);
  });
});

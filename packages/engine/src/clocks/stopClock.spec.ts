import { describe, expect, it } from 'vitest';
import { clockRungs } from './clockRungs.ts';
import { attached, budgetOf, china, done, hour, inChina } from './clockSamples.suite.ts';
import { freezeClock } from './freezeClock.ts';
import { reattachClock } from './reattachClock.ts';
import { cancelClock, completeClock } from './stopClock.ts';
import { usedTime } from './usedTime.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const usedBy = (ledger: typeof attached, at: string) => usedTime(ledger, Date.parse(at), china).milliseconds / hour;
const completed = done(completeClock(attached, friday('11:00')));

describe('R11 complete and cancel', () => {
  it('use no time from their instant on', () => {
    expect(usedBy(completed, friday('17:00'))).toBe(1);
    expect(usedBy(done(cancelClock(attached, friday('11:30'))), friday('17:00'))).toBe(1.5);
  });

  it('leave only what fell due before', () => {
    const late = done(completeClock(attached, friday('17:30')));
    expect(clockRungs(late, { calendar: china, budgetOf }).map(({ rung }) => rung)).toEqual(['warning75']);
    expect(clockRungs(completed, { calendar: china, budgetOf })).toEqual([]);
  });

  it('are refused where the clock has ended, and name when', () => {
    const crosses = { what: 'completed', at: friday('11:00') };
    for (const stop of [completeClock, cancelClock])
      expect(stop(completed, friday('12:00')).conflict).toMatchObject({
        code: 'clock-stopped',
        at: friday('12:00'),
        crosses,
      });
  });

  it('are refused before the start', () => {
    const crosses = { what: 'started', at: friday('10:00') };
    for (const stop of [completeClock, cancelClock])
      expect(stop(attached, friday('09:59')).conflict).toMatchObject({ code: 'clock-crossed', crosses });
  });
});

describe('R11 reattach', () => {
  const again = done(reattachClock(completed, friday('14:00')));

  it('runs on in the same cycle, and does not count the time it was stopped', () => {
    expect([again.cycle, again.stopped, usedBy(again, friday('15:00'))]).toEqual([1, null, 2]);
  });

  it('keeps the time it was stopped on record', () => {
    expect(again.pauses).toEqual([{ reason: 'stopped', from: friday('11:00'), to: friday('14:00') }]);
  });

  it('takes a cancelled clock, too', () => {
    expect(done(reattachClock(done(cancelClock(attached, friday('11:00'))), friday('14:00')))).toEqual(again);
  });

  it('refuses an instant before the stop, and names both', () => {
    expect(reattachClock(completed, friday('10:30')).conflict).toMatchObject({
      code: 'clock-crossed',
      at: friday('10:30'),
      crosses: { what: 'completed', at: friday('11:00') },
    });
    expect(completeClock(again, friday('13:00')).conflict?.crosses).toEqual({
      what: 'reattached',
      at: friday('14:00'),
    });
  });

  it('refuses a frozen cycle', () => {
    const frozen = done(freezeClock(completed, friday('12:00')));
    expect(reattachClock(frozen, friday('13:00')).conflict?.code).toBe('clock-frozen');
  });

  it('stays quiet where the clock was not stopped', () => {
    expect(reattachClock(attached, friday('14:00')).ledger).toBe(attached);
  });
});

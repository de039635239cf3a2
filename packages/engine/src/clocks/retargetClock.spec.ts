import { describe, expect, it } from 'vitest';
import { breachClock } from './breachClock.ts';
import type { ClockLedger } from './clockLedger.ts';
import { clockRungs } from './clockRungs.ts';
import { attached, budgetOf, china, done, inChina } from './clockSamples.suite.ts';
import { freezeClock } from './freezeClock.ts';
import { pauseClock } from './pauseClock.ts';
import { reattachClock } from './reattachClock.ts';
import { resumeClock } from './resumeClock.ts';
import { retargetClock } from './retargetClock.ts';
import { completeClock } from './stopClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const p = (name: string) => ({ kind: 'policy', name }) as const;
const rungs = (ledger: ClockLedger) =>
  clockRungs(ledger, { calendar: china, budgetOf }).map(({ rung, dueAt }) => [rung, new Date(dueAt).toISOString()]);

describe('edge case 13: the priority changes after deadlines were set', () => {
  it('keeps the time used: it is due as if that had been the priority from the start', () => {
    expect(rungs(done(retargetClock(attached, friday('11:00'), p('P1'))))).toEqual([
      ['warning75', friday('14:00')],
      ['warning90', friday('14:36')],
      ['breach', friday('15:00')],
    ]);
  });

  it('keeps an earlier breach a fact', () => {
    const late = done(breachClock(attached, inChina('2026-02-02 10:00')));
    expect(done(retargetClock(late, inChina('2026-02-02 11:00'), p('P3'))).breachedAt).toBe(
      inChina('2026-02-02 10:00'),
    );
  });

  it('gives no warning that the new priority would have given before', () => {
    expect(rungs(done(retargetClock(attached, friday('14:00'), p('P1')))).map(([rung]) => rung)).toEqual([
      'warning90',
      'breach',
    ]);
  });
});

describe('edge case 14: the priority changes while the clock stands still', () => {
  it('stands still, and the new target applies on resuming', () => {
    const paused = done(pauseClock(attached, friday('11:00'), 'customer'));
    const changed = done(retargetClock(paused, friday('14:00'), p('P1')));
    expect([rungs(changed), changed.pauses]).toEqual([[], paused.pauses]);
    expect(rungs(done(resumeClock(changed, friday('15:00'), 'customer'))).at(-1)).toEqual([
      'breach',
      inChina('2026-01-30 18:00'),
    ]);
  });

  it('applies to a stopped clock when it is reattached', () => {
    const stopped = done(completeClock(attached, friday('11:00')));
    const changed = done(retargetClock(stopped, friday('14:00'), p('P1')));
    expect(rungs(changed)).toEqual([]);
    expect(rungs(done(reattachClock(changed, friday('15:00')))).at(-1)).toEqual(['breach', friday('18:00')]);
  });
});

describe('edge case 15: the new target is past when it is set', () => {
  it('is breached once, at the change, without any warning', () => {
    expect(rungs(done(retargetClock(attached, friday('16:00'), p('P1'))))).toEqual([['breach', friday('16:00')]]);
  });

  it('is breached at the change of a clock that stands still, too', () => {
    const paused = done(pauseClock(attached, friday('15:30'), 'customer'));
    expect(rungs(done(retargetClock(paused, friday('16:00'), p('P1'))))).toEqual([['breach', friday('16:00')]]);
  });

  it('is breached when it is reattached, if it was set in between', () => {
    const stopped = done(completeClock(attached, friday('15:30')));
    const changed = done(retargetClock(stopped, friday('16:00'), p('P1')));
    expect(rungs(done(reattachClock(changed, friday('17:00'))))).toEqual([['breach', friday('17:00')]]);
  });
});

describe('R11 retarget', () => {
  it('refuses an instant before the last one, and names both', () => {
    const changed = done(retargetClock(attached, friday('14:00'), p('P1')));
    expect(retargetClock(changed, friday('13:00'), p('P3')).conflict).toMatchObject({
      code: 'clock-crossed',
      at: friday('13:00'),
      crosses: { what: 'retargeted', at: friday('14:00') },
    });
  });

  it('refuses a frozen cycle', () => {
    const frozen = done(freezeClock(attached, friday('14:00')));
    expect(retargetClock(frozen, friday('15:00'), p('P1')).conflict?.code).toBe('clock-frozen');
  });

  it('gives two targets of one instant rungs of their own', () => {
    const twice = done(
      retargetClock(done(retargetClock(attached, friday('16:00'), p('P1'))), friday('16:00'), p('P3')),
    );
    const anchors = clockRungs(twice, { calendar: china, budgetOf }).map(({ anchor }) => anchor);
    expect([...new Set(anchors)]).toEqual([`${friday('16:00')}~2`]);
  });
});

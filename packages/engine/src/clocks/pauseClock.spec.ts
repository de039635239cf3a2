import { describe, expect, it } from 'vitest';
import { attached, china, done, hour, inChina } from './clockSamples.suite.ts';
import { pauseClock } from './pauseClock.ts';
import { reattachClock } from './reattachClock.ts';
import { resumeClock } from './resumeClock.ts';
import { completeClock } from './stopClock.ts';
import { usedTime } from './usedTime.ts';

const [ten, eleven, noon, two, three] = ['10:00', '11:00', '12:00', '14:00', '15:00'].map((time) =>
  inChina(`2026-01-30 ${time}`),
) as [string, string, string, string, string];
const usedBy = (ledger: typeof attached, at: string) => usedTime(ledger, Date.parse(at), china).milliseconds / hour;

const waiting = done(pauseClock(attached, eleven, 'customer'));

describe('R11 pause', () => {
  it('stands still from its instant on', () => {
    expect([noon, two, three].map((at) => usedBy(waiting, at))).toEqual([1, 1, 1]);
  });

  it('stands still while any of several reasons lasts', () => {
    const both = done(pauseClock(waiting, noon, 'vendor'));
    const one = done(resumeClock(both, two, 'customer'));
    expect(usedBy(one, three)).toBe(1);
    expect(usedBy(done(resumeClock(one, two, 'vendor')), three)).toBe(2);
  });

  it('is taken by a stopped clock, which stands still when it is reattached', () => {
    const stopped = done(completeClock(attached, eleven));
    const paused = done(pauseClock(stopped, noon, 'customer'));
    expect(usedBy(done(reattachClock(paused, two)), three)).toBe(1);
  });

  it('refuses an instant before the last one, and names both', () => {
    expect(pauseClock(waiting, ten, 'vendor').conflict).toMatchObject({
      code: 'clock-crossed',
      operation: 'pause',
      at: ten,
      crosses: { what: 'paused', at: eleven, reason: 'customer' },
    });
  });

  it('stays quiet where it stands for that reason already', () => {
    expect(pauseClock(waiting, two, 'customer').ledger).toBe(waiting);
  });
});

describe('R11 resume (edge case 21: at the receipt of the answer)', () => {
  it('runs on from its instant, however late it is told', () => {
    expect(usedBy(done(resumeClock(waiting, two, 'customer')), three)).toBe(2);
  });

  it('may stand still for the same reason again', () => {
    const again = done(pauseClock(done(resumeClock(waiting, noon, 'customer')), two, 'customer'));
    expect(again.pauses).toEqual([
      { reason: 'customer', from: eleven, to: noon },
      { reason: 'customer', from: two, to: null },
    ]);
    expect(usedBy(again, three)).toBe(2);
  });

  it('refuses an instant before the pause, and names both', () => {
    const { conflict } = resumeClock(waiting, ten, 'customer');
    expect([conflict?.operation, conflict?.at, conflict?.crosses.at]).toEqual(['resume', ten, eleven]);
  });

  it('stays quiet where it does not stand for that reason', () => {
    expect(resumeClock(waiting, two, 'vendor').ledger).toBe(waiting);
    expect(resumeClock(attached, two, 'customer').ledger).toBe(attached);
  });
});

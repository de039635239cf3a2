import { describe, expect, it } from 'vitest';
import { attached, done, inChina } from './clockSamples.suite.ts';
import { pauseClock } from './pauseClock.ts';
import { pausedStretches } from './pausedStretches.ts';
import { resumeClock } from './resumeClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const ms = (time: string) => Date.parse(friday(time));

describe('R11 when a clock stands still, and what for', () => {
  const customer = done(pauseClock(attached, friday('11:00'), 'customer'));
  const both = done(pauseClock(customer, friday('12:00'), 'vendor'));
  const handed = done(pauseClock(done(resumeClock(both, friday('14:00'), 'vendor')), friday('14:00'), 'parts'));

  it('is cut where its reasons change, as many as they are before and after', () => {
    expect(pausedStretches(handed, { from: ms('10:00'), to: ms('15:00') })).toEqual([
      { from: ms('11:00'), to: ms('12:00'), reasons: ['customer'] },
      { from: ms('12:00'), to: ms('14:00'), reasons: ['customer', 'vendor'] },
      { from: ms('14:00'), to: ms('15:00'), reasons: ['customer', 'parts'] },
    ]);
  });

  it('begins with the span that is asked about, where it began before', () => {
    expect(pausedStretches(customer, { from: ms('12:30'), to: ms('13:00') })).toEqual([
      { from: ms('12:30'), to: ms('13:00'), reasons: ['customer'] },
    ]);
  });

  it('is one stretch where one reason follows itself', () => {
    const again = done(
      pauseClock(done(resumeClock(customer, friday('12:00'), 'customer')), friday('12:00'), 'customer'),
    );
    expect(pausedStretches(again, { from: ms('10:00'), to: ms('13:00') })).toEqual([
      { from: ms('11:00'), to: ms('13:00'), reasons: ['customer'] },
    ]);
  });
});

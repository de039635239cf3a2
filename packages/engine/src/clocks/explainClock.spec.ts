import { describe, expect, it } from 'vitest';
import { attached, china, done, hour, inChina } from './clockSamples.suite.ts';
import { explainClock } from './explainClock.ts';
import { pauseClock } from './pauseClock.ts';
import { resumeClock } from './resumeClock.ts';
import { completeClock } from './stopClock.ts';

const friday = (time: string) => inChina(`2026-01-30 ${time}`);
const told = (ledger: typeof attached, until: string) =>
  explainClock(ledger, Date.parse(until), china).map((line) => [
    new Date(line.to).toISOString(),
    line.kind === 'paused' ? line.reasons.join('+') : `${line.kind} ${line.reason}`,
    line.used / hour,
  ]);

describe('R11 why is it due then?', () => {
  it('line by line: counted, paused, closed, and what is used by the end of each', () => {
    const customer = done(pauseClock(attached, friday('11:00'), 'customer'));
    const both = done(pauseClock(customer, friday('11:30'), 'vendor'));
    const vendor = done(resumeClock(both, friday('14:00'), 'customer'));
    const again = done(resumeClock(vendor, friday('15:00'), 'vendor'));
    expect(told(again, friday('19:00'))).toEqual([
      [friday('11:00'), 'counted weekly', 1],
      [friday('11:30'), 'customer', 1],
      [friday('14:00'), 'customer+vendor', 1],
      [friday('15:00'), 'vendor', 1],
      [friday('18:00'), 'counted weekly', 4],
      [friday('19:00'), 'closed closed', 4],
    ]);
  });

  it('with the calendar’s reason, and its name for the day', () => {
    const lines = explainClock(attached, Date.parse(inChina('2026-02-24 10:00')), china);
    expect(lines.filter(({ kind }) => kind === 'closed').at(-2)).toMatchObject({
      reason: 'holiday',
      title: { en: 'Spring Festival' },
    });
  });

  it('up to the stop, and no further', () => {
    expect(told(done(completeClock(attached, friday('12:00'))), friday('19:00'))).toEqual([
      [friday('12:00'), 'counted weekly', 2],
    ]);
  });

  it('is empty at the start', () => {
    expect([told(attached, friday('10:00')), told(attached, friday('09:00'))]).toEqual([[], []]);
  });
});

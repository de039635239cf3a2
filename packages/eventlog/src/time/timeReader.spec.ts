import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeReader } from './timeReader.ts';

const pattern = 'd/M/yyyy HH:mm';
const utc = timeReader({ zone: 'UTC', pattern });
const iso = (text: string): number => Date.parse(text);

describe('R11 a log’s times are read by the pattern and zone of its mapping', () => {
  it('reads days and months of one or two digits', () => {
    expect(utc('29/2/2016 01:16')).toEqual({ outcome: 'instant', at: iso('2016-02-29T01:16:00Z') });
    expect(utc('05/12/2016 23:59')).toEqual({ outcome: 'instant', at: iso('2016-12-05T23:59:00Z') });
  });

  it('reads them on the clocks of the zone', () => {
    const shanghai = timeReader({ zone: 'Asia/Shanghai', pattern: 'yyyy-MM-dd HH:mm:ss' });
    expect(shanghai('2026-03-02 09:00:30')).toEqual({ outcome: 'instant', at: iso('2026-03-02T01:00:30Z') });
  });

  it('gives back every minute that it is shown', () => {
    const minutes = fc.integer({ min: iso('1990-01-01T00:00Z') / 60_000, max: iso('2100-01-01T00:00Z') / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const date = new Date(minute * 60_000);
        const two = (part: number): string => String(part).padStart(2, '0');
        const day = `${String(date.getUTCDate())}/${String(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
        const text = `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
        expect(utc(text)).toEqual({ outcome: 'instant', at: minute * 60_000 });
      }),
    );
  });

  it.each(['30/2/2016 01:16', '1/13/2016 01:16', '1/1/2016 24:00', '1/1/2016 1:00', '1/1/2016 01:00 ', '?', ''])(
    'does not read %j',
    (text) => {
      expect(utc(text)).toEqual({ outcome: 'unreadable' });
    },
  );
});

describe('R11 a time that a zone’s clocks skip or show twice is named', () => {
  const berlin = timeReader({ zone: 'Europe/Berlin', pattern });

  it('puts a skipped time at the end of the gap and says gap', () => {
    expect(berlin('27/3/2016 02:30')).toEqual({ outcome: 'gap', at: iso('2016-03-27T01:00:00Z') });
  });

  it('takes the first of two and says overlap', () => {
    expect(berlin('30/10/2016 02:30')).toEqual({ outcome: 'overlap', at: iso('2016-10-30T00:30:00Z') });
  });

  it('stays quiet on the minutes beside them', () => {
    expect(berlin('27/3/2016 01:59').outcome).toBe('instant');
    expect(berlin('27/3/2016 03:00').outcome).toBe('instant');
    expect(berlin('30/10/2016 03:00').outcome).toBe('instant');
  });
});

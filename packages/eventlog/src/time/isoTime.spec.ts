import { describe, expect, it } from 'vitest';
import { timeReader } from './timeReader.ts';

const berlin = timeReader({ zone: 'Europe/Berlin', pattern: 'iso' });
const at = (text: string): number => Date.parse(text);

describe('R11 times as XML and JSON write them are read by the pattern iso', () => {
  it.each([
    ['2016-02-29T01:16:00.000+01:00', '2016-02-29T00:16:00Z'],
    ['2016-02-29T01:16:00Z', '2016-02-29T01:16:00Z'],
    ['2016-02-29T01:16Z', '2016-02-29T01:16:00Z'],
    ['2016-10-30T02:30:00+01:00', '2016-10-30T01:30:00Z'],
    ['2016-02-29T01:16:00.123456Z', '2016-02-29T01:16:00.123Z'],
  ])('takes %s with its offset for an instant', (text, instant) => {
    expect(berlin(text)).toEqual({ outcome: 'instant', at: at(instant) });
  });

  it('takes one without an offset for the clocks of the zone', () => {
    expect(berlin('2016-02-29T01:16:00')).toEqual({ outcome: 'instant', at: at('2016-02-29T00:16:00Z') });
    expect(berlin('2016-03-27 02:30').outcome).toBe('gap');
    expect(berlin('2016-10-30T02:30:00').outcome).toBe('overlap');
  });

  it.each([
    '2016-02-30T01:16:00Z',
    '2016-02-30T01:16:00',
    '29/2/2016 01:16',
    '2016-02-29',
    '',
    '2016-02-29T01:16:00+1',
  ])('does not read %j', (text) => {
    expect(berlin(text)).toEqual({ outcome: 'unreadable' });
  });
});

import { describe, expect, it } from 'vitest';
import { zoneName } from './zoneName.ts';

describe('R12 IANA time zones', () => {
  it('gives a zone its own spelling', () => {
    expect(zoneName('asia/shanghai')).toBe('Asia/Shanghai');
    expect(zoneName('UTC')).toBe('UTC');
  });

  it.each(['+08:00', 'Mars/Olympus', '', ' UTC'])('knows no zone "%s"', (zone) => {
    expect(zoneName(zone)).toBeUndefined();
  });
});

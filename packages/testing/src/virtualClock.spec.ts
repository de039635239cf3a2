import { describe, expect, it } from 'vitest';
import { virtualClock } from './virtualClock.ts';

describe('R11 the time of a test', () => {
  it('stands still until it is moved', () => {
    const clock = virtualClock('2026-03-02T09:00:00+08:00');
    expect([clock.now(), clock.now()]).toEqual([Date.UTC(2026, 2, 2, 1), Date.UTC(2026, 2, 2, 1)]);
  });

  it('moves by milliseconds and to instants, backwards too', () => {
    const clock = virtualClock('2026-03-02T01:00:00Z');
    clock.advanceBy(1);
    expect(clock.now()).toBe(Date.UTC(2026, 2, 2, 1, 0, 0, 1));
    clock.advanceTo('2026-03-01T01:00:00Z');
    expect(clock.now()).toBe(Date.UTC(2026, 2, 1, 1));
  });

  it('refuses an instant without an offset', () => {
    expect(() => virtualClock('2026-03-02T09:00:00')).toThrow();
    expect(() => virtualClock('2026-03-02T09:00:00Z').advanceTo('tomorrow')).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { virtualClock } from './virtualClock.ts';

const refusedBy = (of: string) => expect.objectContaining({ code: 'invalid-options', of }) as Error;

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

  it.each<[string, unknown]>([
    ['an instant without an offset', '2026-03-02T09:00:00'],
    ['an instant no calendar has', '2026-02-30T09:00:00Z'],
    ['a number', Date.UTC(2026, 2, 2)],
    ['a Date', new Date(0)],
    ['nothing', undefined],
  ])('refuses %s, at the start and later', (_, instant) => {
    const clock = virtualClock('2026-03-02T09:00:00Z');
    expect(() => virtualClock(instant as string)).toThrow(refusedBy('virtualClock'));
    expect(() => clock.advanceTo(instant as string)).toThrow(refusedBy('virtualClock.advanceTo'));
    expect(clock.now()).toBe(Date.UTC(2026, 2, 2, 9));
  });

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['for ever', Number.POSITIVE_INFINITY],
    ['half a millisecond', 0.5],
    ['a text', '1000'],
    ['nothing', undefined],
    ['more years than there are', 200 * 366 * 86_400_000],
    ['a step to before 1970', -57 * 366 * 86_400_000],
  ])('refuses to move by %s, and stands where it stood', (_, milliseconds) => {
    const clock = virtualClock('2026-03-02T09:00:00Z');
    expect(() => clock.advanceBy(milliseconds as number)).toThrow(refusedBy('virtualClock.advanceBy'));
    expect(clock.now()).toBe(Date.UTC(2026, 2, 2, 9));
  });
});

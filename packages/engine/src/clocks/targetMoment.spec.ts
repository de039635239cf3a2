import { describe, expect, it } from 'vitest';
import { attachClock } from './attachClock.ts';
import { budgetOf, china, done, inChina } from './clockSamples.suite.ts';
import { completeClock } from './stopClock.ts';
import { targetMoment } from './targetMoment.ts';

const reckoning = { calendar: china, budgetOf };
const agreed = (start: string, at: string) =>
  attachClock(
    { clock: 'resolution', calendar: 'working', target: { kind: 'instant', at: inChina(at) } },
    inChina(start),
  );

describe('R8 when an agreed time falls due, and a share of the way to it', () => {
  it('a share lies in the working time that leads up to it', () => {
    expect(targetMoment(agreed('2026-01-30 09:00', '2026-01-30 18:00'), 0.75, reckoning)).toEqual({
      at: Date.parse(inChina('2026-01-30 16:00')),
      provisional: false,
    });
  });

  it.each([
    ['lies before the clock began', '2026-01-30 15:00', '2026-01-30 11:00'],
    ['is the instant it began, outside of working hours', '2026-01-31 10:00', '2026-01-31 10:00'],
  ])('every share is due at once where it %s', (_, start, at) => {
    expect(targetMoment(agreed(start, at), 0.75, reckoning)).toEqual({
      at: Date.parse(inChina(at)),
      provisional: false,
    });
  });

  it('is due where the clock stops at that very instant, and never where it stopped before', () => {
    const clock = agreed('2026-01-30 09:00', '2026-01-30 16:00');
    const ended = (time: string) => done(completeClock(clock, inChina(`2026-01-30 ${time}`)));
    expect(targetMoment(ended('16:00'), 1, reckoning)).toMatchObject({ at: Date.parse(inChina('2026-01-30 16:00')) });
    expect(targetMoment(ended('15:59'), 1, reckoning)).toBeNull();
  });
});

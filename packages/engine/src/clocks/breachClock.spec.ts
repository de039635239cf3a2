import { describe, expect, it } from 'vitest';
import { breachClock } from './breachClock.ts';
import { attached, done, inChina } from './clockSamples.suite.ts';
import { completeClock } from './stopClock.ts';

const due = inChina('2026-02-02 10:00');
const later = inChina('2026-02-02 11:00');
const late = done(breachClock(attached, due));

describe('R11 breach', () => {
  it('is on record with its true due time', () => {
    expect(late).toEqual({ ...attached, breachedAt: due });
  });

  it('does not stop the clock', () => {
    expect(done(completeClock(late, later)).stopped?.how).toBe('completed');
  });

  it('refuses a clock that had ended by then', () => {
    const completed = done(completeClock(attached, inChina('2026-02-02 09:30')));
    expect(breachClock(completed, due).conflict).toMatchObject({
      code: 'clock-stopped',
      operation: 'breach',
      crosses: { what: 'completed', at: inChina('2026-02-02 09:30') },
    });
  });

  it('refuses a due time before what is on record', () => {
    expect(breachClock(attached, inChina('2026-01-30 09:00')).conflict?.crosses).toEqual({
      what: 'started',
      at: attached.startedAt,
    });
  });

  it('bars what would have happened before it', () => {
    expect(completeClock(late, inChina('2026-02-02 09:30')).conflict?.crosses).toEqual({ what: 'breached', at: due });
  });

  it('stays quiet where one is on record: the first counts', () => {
    expect(breachClock(late, later).ledger).toBe(late);
  });
});

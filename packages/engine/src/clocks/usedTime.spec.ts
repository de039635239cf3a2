import { alwaysOpen } from '@statedesk/calendar';
import { describe, expect, it } from 'vitest';
import { attached, budgetOf, china, done, hour, inChina } from './clockSamples.suite.ts';
import { attachClock } from './attachClock.ts';
import { clockRungs } from './clockRungs.ts';
import { pauseClock } from './pauseClock.ts';
import { resumeClock } from './resumeClock.ts';
import { usedTime } from './usedTime.ts';
import { whenUsed } from './whenUsed.ts';

const ms = (wall: string) => Date.parse(inChina(wall));
const startedAt = (wall: string) =>
  attachClock({ clock: 'resolution', calendar: 'working', target: { kind: 'policy', name: 'P1' } }, inChina(wall));

describe('R11 time used', () => {
  it('is working time on the pinned calendar', () => {
    expect(usedTime(attached, ms('2026-01-31 10:00'), china)).toEqual({ milliseconds: 7 * hour, provisional: false });
    expect(usedTime(attached, ms('2026-01-31 10:00'), alwaysOpen()).milliseconds).toBe(24 * hour);
  });

  it('is nothing before the start', () => {
    expect(usedTime(attached, ms('2026-01-29 10:00'), china)).toEqual({ milliseconds: 0, provisional: false });
  });

  it('comes provisionally to what it has used in part before the calendar’s first day', () => {
    const old = done(pauseClock(startedAt('2018-12-27 10:00'), inChina('2018-12-27 11:00'), 'customer'));
    const again = done(resumeClock(old, inChina('2019-01-02 09:00'), 'customer'));
    expect(whenUsed(again, 2 * hour, china)).toEqual({ at: ms('2019-01-02 10:00'), provisional: true });
  });

  it('is provisional where it leans on days that are not published', () => {
    expect(usedTime(startedAt('2026-12-25 10:00'), ms('2027-01-04 10:00'), china).provisional).toBe(true);
    const paused = done(pauseClock(startedAt('2026-12-25 10:00'), inChina('2026-12-25 11:00'), 'customer'));
    expect(usedTime(paused, ms('2027-01-04 10:00'), china)).toEqual({ milliseconds: hour, provisional: false });
  });
});

describe('edge case 24: created outside hours, or at the closing second', () => {
  it.each(['2026-01-30 18:00', '2026-01-31 03:00', '2026-02-02 09:00'])('%s counts from the next opening', (wall) => {
    const rungs = clockRungs(startedAt(wall), { calendar: china, budgetOf });
    expect(rungs.at(-1)).toMatchObject({ rung: 'breach', dueAt: ms('2026-02-02 14:00'), provisional: false });
  });
});

describe('edge case 23: a holiday with a make-up workday', () => {
  it('counts the make-up Saturday, and none of the nine holidays', () => {
    expect(whenUsed(startedAt('2026-02-14 16:00'), 8 * hour, china)).toEqual({
      at: ms('2026-02-24 16:00'),
      provisional: false,
    });
  });

  it('never comes to what a clock that stands still has not used', () => {
    const paused = done(pauseClock(startedAt('2026-02-14 16:00'), inChina('2026-02-14 17:00'), 'customer'));
    expect([whenUsed(paused, hour, china)?.at, whenUsed(paused, hour + 1, china)]).toEqual([
      ms('2026-02-14 17:00'),
      null,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { chinaTime, hour, inChina, office } from '../samples.suite.ts';

const calendar = compileCalendar(office);
const friday = (time: string) => inChina(`2026-05-15 ${time}`);

describe('edge case 24: intervals are half open', () => {
  it('is open at the opening instant and closed at the closing one', () => {
    expect(
      ['08:59', '09:00', '11:59', '12:00', '13:00', '17:59', '18:00'].map((time) => calendar.isOpen(friday(time))),
    ).toEqual([false, true, true, false, true, true, false]);
    expect(calendar.isOpen(friday('18:00') - 1)).toBe(true);
  });

  it('starts to count at the next opening, from the closing second as from the night', () => {
    for (const time of ['18:00', '23:30']) {
      expect(chinaTime(calendar.add(friday(time), hour).at)).toBe('2026-05-18 10:00');
    }
  });

  it('is due at the close when time runs out with the day, not at the next opening', () => {
    expect(chinaTime(calendar.add(friday('13:00'), 5 * hour).at)).toBe('2026-05-15 18:00');
    expect(chinaTime(calendar.add(friday('13:00'), 5 * hour + 60_000).at)).toBe('2026-05-18 09:01');
  });

  it('counts no break', () => {
    expect(chinaTime(calendar.add(friday('11:00'), 2 * hour).at)).toBe('2026-05-15 14:00');
    expect(calendar.diff(friday('11:00'), friday('14:00')).milliseconds).toBe(2 * hour);
  });

  it('stays where it is when there is nothing to add', () => {
    expect(calendar.add(friday('23:30'), 0)).toEqual({ at: friday('23:30'), provisional: false });
    expect(calendar.subtract(friday('23:30'), 0)).toEqual({ at: friday('23:30'), provisional: false });
  });

  it('reckons backwards over a break and a night', () => {
    expect(chinaTime(calendar.subtract(inChina('2026-05-18 10:00'), 7 * hour).at)).toBe('2026-05-15 11:00');
  });

  it('opens next where it is open already, else at the next opening', () => {
    expect(calendar.nextOpen(friday('10:00')).at).toBe(friday('10:00'));
    expect(chinaTime(calendar.nextOpen(friday('18:00')).at)).toBe('2026-05-18 09:00');
  });

  it('ends today while there is time left today, else the next working day', () => {
    expect(['08:00', '12:30', '17:59'].map((time) => chinaTime(calendar.endOfWorkingDay(friday(time)).at))).toEqual(
      Array(3).fill('2026-05-15 18:00'),
    );
    expect(chinaTime(calendar.endOfWorkingDay(friday('18:00')).at)).toBe('2026-05-18 18:00');
  });

  it('closes a day that is open to 24:00 at midnight, though the next one opens there', () => {
    const day = [{ from: '00:00', to: '24:00' }];
    const weekend = compileCalendar({ ...office, weekly: { saturday: day, sunday: day } });
    expect(chinaTime(weekend.endOfWorkingDay(inChina('2026-05-16 10:00')).at)).toBe('2026-05-17 00:00');
    expect(weekend.explain(inChina('2026-05-16 10:00'), inChina('2026-05-17 10:00'))).toHaveLength(1);
  });
});

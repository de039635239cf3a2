import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { reasonLabels } from '../labels.ts';
import { chinaTime, inChina, office } from '../samples.suite.ts';

const calendar = compileCalendar(office);
const lines = (from: string, to: string) =>
  calendar.explain(inChina(from), inChina(to)).map((s) => [chinaTime(s.from), s.reason, s.open, s.title?.zh ?? '']);

describe('R12 why is it due then?', () => {
  it('answers line by line, a night or a weekend in one', () => {
    expect(lines('2026-05-15 17:00', '2026-05-18 14:00')).toEqual([
      ['2026-05-15 17:00', 'weekly', true, ''],
      ['2026-05-15 18:00', 'closed', false, ''],
      ['2026-05-18 09:00', 'weekly', true, ''],
      ['2026-05-18 12:00', 'break', false, ''],
      ['2026-05-18 13:00', 'weekly', true, ''],
    ]);
  });

  it('names a holiday by its title', () => {
    expect(lines('2026-09-30 20:00', '2026-10-02 08:00')).toEqual([
      ['2026-09-30 20:00', 'closed', false, ''],
      ['2026-10-01 00:00', 'holiday', false, '国庆节'],
      ['2026-10-02 00:00', 'closed', false, ''],
    ]);
  });

  it('joins the days of one holiday, and keeps two holidays apart', () => {
    const named = (date: string, en: string) => ({ date, title: { en } });
    const holidays = [named('2026-05-01', 'May'), named('2026-05-02', 'May'), named('2026-05-03', 'Fair')];
    const segments = compileCalendar({ ...office, holidays }).explain(
      inChina('2026-05-01 00:00'),
      inChina('2026-05-04 00:00'),
    );
    expect(segments.map(({ title, to }) => [title?.en, chinaTime(to)])).toEqual([
      ['May', '2026-05-03 00:00'],
      ['Fair', '2026-05-04 00:00'],
    ]);
  });

  it('begins a new line where coverage ends', () => {
    const segments = calendar.explain(inChina('2026-12-31 18:00'), inChina('2027-01-01 09:00'));
    expect(segments.map(({ to, provisional }) => [chinaTime(to), provisional])).toEqual([
      ['2027-01-01 00:00', false],
      ['2027-01-01 09:00', true],
    ]);
  });

  it('has words for every reason, in both languages', () => {
    expect(Object.values(reasonLabels).every(({ en, zh }) => /^[A-Z]/.test(en) && /\p{Script=Han}/u.test(zh))).toBe(
      true,
    );
  });

  it('says nothing of nothing', () => {
    expect(calendar.explain(0, 0)).toEqual([]);
  });

  it('refuses an end before the beginning', () => {
    expect(() => calendar.explain(1, 0)).toThrow('to is 0; accepted: an instant no earlier than from, 1');
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LegalHoliday } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { chinaTime, inChina } from '../samples.suite.ts';
import { civilDateOf, epochDayOf, weekdayOf } from '../time/civilDate.ts';
import { chinaCalendar } from './chinaCalendar.ts';
import { coveredDates } from './coveredDates.ts';
import { publishedHolidays, publishedMakeUpWorkdays } from './publishedDays.ts';

const calendar = chinaCalendar();
const { covers } = calendar.document;
const [from, to] = covers === 'always' ? ['', ''] : [String(covers.from), String(covers.to)];

/** Every date of the covered years, the provisional end of the last December included. */
const dates = (year: number) => {
  const first = epochDayOf(`${year}-01-01`);
  return Array.from({ length: epochDayOf(`${year + 1}-01-01`) - first }, (_, i) => civilDateOf(first + i));
};
const years = Array.from({ length: Number(to.slice(0, 4)) - 2018 }, (_, i) => 2019 + i);
const isWeekend = (date: string) => ['saturday', 'sunday'].includes(weekdayOf(epochDayOf(date)));
const worked = (year: number) => dates(year).filter((date) => calendar.isWorkingDay(date).open);

describe('R12 China’s working days agree with other compilations of the notices, day by day', () => {
  it.each(years)('tyme4ts, %i', (year) => {
    const other = dates(year).filter((date) => {
      const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
      return LegalHoliday.fromYmd(y, m, d)?.isWork() ?? !isWeekend(date);
    });
    expect(worked(year)).toEqual(other);
  });

  it.each(years)('holiday-calendar, %i', (year) => {
    const path = createRequire(import.meta.url).resolve(`holiday-calendar/data/CN/${year}.json`);
    const listed = JSON.parse(readFileSync(path, 'utf8')) as { dates: { date: string; type: string }[] };
    const types = new Map(listed.dates.map(({ date, type }) => [date, type]));
    const other = dates(year).filter((date) => {
      const type = types.get(date);
      return type === undefined ? !isWeekend(date) : type === 'transfer_workday';
    });
    expect(worked(year)).toEqual(other);
  });

  it('has the working days of the notices of 2024 to 2026', () => {
    expect([2024, 2025, 2026].map((year) => worked(year).length)).toEqual([251, 248, 248]);
  });
});

describe('R12 China’s calendar never claims a day that is not published', () => {
  it('covers from 2019 to the last year in the data, and calls the next one provisional', () => {
    const lastYear = Math.max(...publishedHolidays.map(({ date }) => Number(date.slice(0, 4))));
    expect([from, to]).toEqual(['2019-01-01', `${lastYear}-12-28`]);
    expect(calendar.isWorkingDay(`${lastYear + 1}-10-01`)).toEqual({ open: true, provisional: true });
    expect(calendar.isWorkingDay(`${lastYear}-10-01`)).toEqual({ open: false, provisional: false });
  });

  it('stops at 28 December: the notice for the next year has moved days after it, never before', () => {
    const moved = [...publishedHolidays, ...publishedMakeUpWorkdays]
      .filter(({ date, title }) => date.slice(5, 7) === '12' && title.en === "New Year's Day")
      .map(({ date }) => date.slice(8));
    expect(new Set(moved.sort())).toEqual(new Set(['29', '30', '31']));
  });

  it('does not count a year as published by its first days alone', () => {
    const day = (date: string) => ({ date, title: { en: 'Any' } });
    const whole = ['2020-01-01', '2020-10-01', '2021-01-01', '2021-10-01'].map(day);
    expect(coveredDates([...whole, day('2022-01-01')])).toEqual({ from: '2019-01-01', to: '2021-12-28' });
    expect(coveredDates([...whole, day('2023-01-01'), day('2023-10-01')]).to).toBe('2021-12-28');
  });
});

describe('R12 China’s calendar as a calendar', () => {
  it('works from nine to six with an hour’s break, on make-up workdays too', () => {
    for (const date of ['2026-02-13', '2026-02-14']) {
      const hours = calendar.explain(inChina(`${date} 00:00`), inChina(`${date} 23:00`)).filter(({ open }) => open);
      expect(hours.flatMap((s) => [chinaTime(s.from), chinaTime(s.to)].map((time) => time.slice(11)))).toEqual([
        ...['09:00', '12:00', '13:00', '18:00'],
      ]);
    }
  });

  it('names a day in both languages', () => {
    const [segment] = calendar.explain(inChina('2026-10-01 00:00'), inChina('2026-10-01 01:00'));
    expect(segment).toMatchObject({ reason: 'holiday', title: { en: 'National Day', zh: '国庆节' } });
  });

  it('takes hours, hours for make-up workdays, exceptions and an id', () => {
    const short = [{ from: '10:00', to: '15:00' }];
    const custom = chinaCalendar({
      id: 'hotline',
      hours: [{ from: '08:00', to: '20:00' }],
      makeUpHours: short,
      overrides: [{ date: '2026-05-15', hours: [], title: { en: 'Founding day' } }],
    });
    const closes = (date: string) => chinaTime(custom.endOfWorkingDay(inChina(`${date} 00:00`)).at);
    expect(custom.id).toBe('hotline');
    expect([closes('2026-05-14'), closes('2026-05-09')]).toEqual(['2026-05-14 20:00', '2026-05-09 15:00']);
    expect(custom.isWorkingDay('2026-05-15')).toEqual({ open: false, provisional: false });
    expect(custom.hash).not.toBe(calendar.hash);
  });

  it('goes out as JSON and comes back', () => {
    const again = compileCalendar(JSON.parse(JSON.stringify(calendar.document)));
    expect([again.hash, again.document]).toEqual([calendar.hash, calendar.document]);
  });

  it('refuses hours that are none', () => {
    expect(() => chinaCalendar({ hours: [{ from: '18:00', to: '09:00' }] })).toThrow(
      /weekly\.monday\.0: from must be before to/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { CalendarError } from '../errors/calendarError.ts';
import { office, officeHours } from '../samples.suite.ts';
import { parseCalendar } from './parseCalendar.ts';

function issuesOf(document: unknown): readonly string[] {
  try {
    parseCalendar(document);
    return [];
  } catch (error) {
    if (!(error instanceof CalendarError) || error.problem.code !== 'invalid-document') throw error;
    return error.problem.issues.map(({ path }) => path);
  }
}
const monday = (...hours: readonly (readonly [string, string])[]) => ({
  ...office,
  weekly: { monday: hours.map(([from, to]) => ({ from, to })) },
});

describe('R12 a calendar document', () => {
  it('fills in what may be left out, and comes out as plain JSON that compiles to the same', () => {
    const { document, hash } = compileCalendar(office);
    expect(document).toMatchObject({ weekly: { sunday: [] }, makeUpWorkdays: [], overrides: [] });
    const again = compileCalendar(JSON.parse(JSON.stringify(document)));
    expect([again.document, again.hash]).toEqual([document, hash]);
  });

  it('is frozen, so that its hash stays true', () => {
    const { document } = compileCalendar(office);
    const parts = [document, document.weekly, document.weekly.monday, document.weekly.monday[0], document.holidays];
    expect(
      [...parts, document.holidays[0], document.holidays[0]?.title, document.overrides, document.weekly.sunday].every(
        Object.isFrozen,
      ),
    ).toBe(true);
  });

  it('stays independent of the object it was made from', () => {
    const holiday = { date: '2026-10-01' };
    const calendar = compileCalendar({ ...office, holidays: [holiday] });
    holiday.date = '2026-01-05';
    expect(calendar.document.holidays[0]?.date).toBe('2026-10-01');
  });

  it('covers whole years, or dates where part of a year is certain', () => {
    expect(issuesOf({ ...office, covers: { from: '2025-07-01', to: '2026-12-28' } })).toEqual([]);
    expect(issuesOf({ ...office, covers: 'always' })).toEqual([]);
  });

  it('needs no holidays, but says so', () => {
    expect(issuesOf({ ...office, holidays: [] })).toEqual([]);
    expect(issuesOf({ ...office, holidays: undefined })).toEqual(['holidays']);
  });

  it('works by its exceptions alone', () => {
    expect(issuesOf({ ...office, weekly: {}, overrides: [{ date: '2026-05-02', hours: officeHours }] })).toEqual([]);
  });

  it.each([
    ['no open time at all', { ...office, weekly: {} }, 'weekly'],
    ['a field it does not know', { ...office, holiday: [] }, '(root)'],
    ['an empty id', { ...office, id: '' }, 'id'],
    ['an offset for a zone', { ...office, zone: '+08:00' }, 'zone'],
    ['a zone in another spelling', { ...office, zone: 'asia/shanghai' }, 'zone'],
    ['hours that end before they begin', monday(['18:00', '09:00']), 'weekly.monday.0'],
    ['hours that overlap', monday(['09:00', '13:00'], ['12:00', '18:00']), 'weekly.monday'],
    ['hours out of order', monday(['13:00', '18:00'], ['09:00', '12:00']), 'weekly.monday'],
    ['a time that does not exist', monday(['09:00', '24:30']), 'weekly.monday.0.to'],
    ['a time not of the form HH:MM', monday(['9:00', '18:00']), 'weekly.monday.0.from'],
    ['a date that does not exist', { ...office, holidays: [{ date: '2026-02-30' }] }, 'holidays.0.date'],
    ['a date out of reach', { ...office, overrides: [{ date: '2200-01-01', hours: [] }] }, 'overrides.0.date'],
    ['one holiday twice', { ...office, holidays: [{ date: '2026-05-01' }, { date: '2026-05-01' }] }, 'holidays'],
    [
      'a make-up workday without hours',
      { ...office, makeUpWorkdays: [{ date: '2026-05-09', hours: [] }] },
      'makeUpWorkdays.0.hours',
    ],
    ['half a surrogate pair, which has no canonical form', { ...office, title: { en: '\ud800' } }, 'title.en'],
    ['a title without words', { ...office, title: {} }, 'title'],
    ['coverage that ends before it begins', { ...office, covers: { from: 2026, to: 2025 } }, 'covers'],
    ['coverage out of reach', { ...office, covers: { from: 1969, to: 2026 } }, 'covers'],
    ['no document', null, '(root)'],
  ])('refuses %s', (_, document, path) => {
    expect(issuesOf(document)).toEqual([path]);
  });

  it('refuses a covered year whose holidays were forgotten, and leaves a covered part of a year alone', () => {
    expect(issuesOf({ ...office, covers: { from: 2025, to: 2027 } })).toEqual(['holidays']);
    expect(issuesOf({ ...office, covers: { from: 2026, to: '2027-01-31' } })).toEqual([]);
  });

  it('names every issue at once, and what would be accepted', () => {
    const refused = () => compileCalendar({ ...office, zone: 'Mars/Olympus', holidays: [{ date: '2026-02-30' }] });
    expect(refused).toThrow(
      /zone: 'Mars\/Olympus' is no IANA zone.*'Asia\/Shanghai'.*holidays\.0\.date: a date is YYYY-MM-DD/,
    );
  });

  it('shows the first five issues in its message and keeps them all', () => {
    const holidays = Array.from({ length: 8 }, () => ({ date: 'never' }));
    expect(() => compileCalendar({ ...office, holidays })).toThrow(/holidays\.4\.date: [^;]*; and 3 more$/);
    expect(issuesOf({ ...office, holidays })).toHaveLength(8);
  });
});

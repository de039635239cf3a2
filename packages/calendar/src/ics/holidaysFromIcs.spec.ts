import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../china/index.ts';
import { CalendarError } from '../errors/calendarError.ts';
import { holidaysFromIcs } from './holidaysFromIcs.ts';

const calendarOf = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => calendarOf('BEGIN:VEVENT', ...lines, 'END:VEVENT');

function lineRefused(text: string): number | string {
  try {
    return JSON.stringify(holidaysFromIcs(text));
  } catch (error) {
    if (!(error instanceof CalendarError) || error.problem.code !== 'invalid-ics') throw error;
    return error.problem.line;
  }
}

describe('R12 holidays from an iCalendar file', () => {
  it('reads whole-day events, the end not included, in order', () => {
    const text = calendarOf(
      ...['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270102', 'SUMMARY:Turn', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260501', 'SUMMARY:Labour Day', 'END:VEVENT'],
    );
    expect(holidaysFromIcs(text)).toEqual([
      { date: '2026-05-01', title: { en: 'Labour Day' } },
      { date: '2026-12-31', title: { en: 'Turn' } },
      { date: '2027-01-01', title: { en: 'Turn' } },
    ]);
  });

  it('joins folded lines and undoes escapes', () => {
    const folded = event(
      'DTSTART;VALUE=DATE:20260501',
      'SUMMARY;LANGUAGE="en:us":Peace\\, bre',
      ' ad\\;',
      '\t land\\n\\\\',
    );
    expect(holidaysFromIcs(folded)[0]?.title).toEqual({ en: 'Peace, bread; land \\' });
  });

  it('takes bare line feeds, a byte order mark, lower case, a length in days or weeks', () => {
    const text = `\uFEFF${event('dtstart:20260501', 'Duration:P1W').replaceAll('\r\n', '\n')}`;
    expect(holidaysFromIcs(text).map(({ date }) => date.slice(-2))).toEqual(['01', '02', '03', '04', '05', '06', '07']);
    expect(holidaysFromIcs(event('DTSTART:20260501', 'DURATION:P2D'))).toHaveLength(2);
  });

  it('gives two events of one date one entry, and the summary its language', () => {
    const once = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20251001', 'SUMMARY:国庆节', 'END:VEVENT'];
    const other = once.map((line) => line.replace('国庆节', '中秋节'));
    expect(holidaysFromIcs(calendarOf(...once, ...other, ...once), { language: 'zh' })).toEqual([
      { date: '2025-10-01', title: { zh: '国庆节 / 中秋节' } },
    ]);
  });

  it('passes over time zones, alarms and cancelled events', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'RRULE:FREQ=YEARLY',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-P1D', 'DURATION:PT1H', 'SUMMARY:Beep', 'END:VALARM'];
    const kept = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260501', ...alarm, 'END:VEVENT'];
    const cancelled = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260502', 'STATUS:cancelled', 'END:VEVENT'];
    expect(holidaysFromIcs(calendarOf(...zone, ...kept, ...cancelled))).toEqual([{ date: '2026-05-01' }]);
  });

  it('reads a published file as the published data, make-up workdays told apart by their summary', () => {
    const path = createRequire(import.meta.url).resolve('chinese-days/dist/years/2026.ics');
    const text = readFileSync(path, 'utf8');
    const dates = (mark: string) =>
      holidaysFromIcs(text, { only: (summary) => summary.endsWith(mark) }).map((d) => d.date);
    const { holidays, makeUpWorkdays } = chinaCalendar().document;
    const of2026 = (days: readonly { date: string }[]) =>
      days.map(({ date }) => date).filter((date) => date.startsWith('2026'));
    expect([dates('(休)'), dates('(班)')]).toEqual([of2026(holidays), of2026(makeUpWorkdays)]);
  });

  it.each([
    ['text of another kind', 'date,name\n2026-05-01,Labour Day', 1],
    ['an empty text', '', 1],
    ['a calendar without a holiday', calendarOf(), 2],
    ['an event outside a calendar', 'BEGIN:VEVENT\r\nDTSTART:20260501\r\nEND:VEVENT', 1],
    ['a calendar cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260501', 3],
    ['components that cross', calendarOf('BEGIN:VEVENT', 'DTSTART:20260501', 'END:VTODO'), 4],
    ['a component that never began', calendarOf('END:VCALENDAR'), 3],
    ['an event without a date', event('SUMMARY:Some day'), 2],
    ['a time of day', event('SUMMARY:Noon', 'DTSTART:20260501T120000Z'), 4],
    ['a date that does not exist', event('DTSTART;VALUE=DATE:20260230'), 3],
    ['a date out of reach', event('DTSTART;VALUE=DATE:19691231'), 3],
    ['an end on the day it begins', event('DTSTART:20260501', 'DTEND:20260501'), 4],
    ['an end years later', event('DTSTART:20260501', 'DTEND:20991231'), 4],
    ['a length in hours', event('DTSTART:20260501', 'DURATION:PT24H'), 4],
    ['a length of nothing', event('DTSTART:20260501', 'DURATION:P0D'), 4],
    ['a yearly repetition', event('DTSTART:20260501', 'RRULE:FREQ=YEARLY'), 4],
    ['further dates', event('DTSTART:20260501', 'RDATE;VALUE=DATE:20260502'), 4],
    ['a line that is no property', event('DTSTART:20260501', 'Labour Day'), 4],
  ])('refuses %s, with the line', (_, text, line) => {
    expect(lineRefused(text)).toBe(line);
  });

  it('says what it read and what it would accept', () => {
    expect(() => holidaysFromIcs(event('DTSTART;VALUE=DATE:20260230'))).toThrow(
      'line 3 of the .ics text is DTSTART:20260230; accepted: a whole day, YYYYMMDD, that exists, 1970 to 2199',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { alwaysOpen } from '../alwaysOpen.ts';
import { chinaCalendar } from '../china/index.ts';
import { compileCalendar } from '../compileCalendar.ts';
import { holidaysFromIcs } from '../ics/holidaysFromIcs.ts';
import { office } from '../samples.suite.ts';
import { CalendarError } from './calendarError.ts';

describe('R12 options are parsed at the door', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'addWorkingDays',
      () => chinaCalendar().addWorkingDays(0, 1, { untill: 'midnight' } as object),
      /untill; accepted: an object with until/,
    ],
    ['alwaysOpen', () => alwaysOpen({ zoen: 'UTC' } as object), /zoen; accepted: an object with id, zone/],
    ['chinaCalendar', () => chinaCalendar({ hour: [] } as object), /hour; accepted: an object with id, hours/],
    ['holidaysFromIcs', () => holidaysFromIcs('', { lang: 'zh' } as object), /lang; accepted: an object with language/],
    ['holidaysFromIcs', () => holidaysFromIcs('', { language: 'de' as 'en' }), /language is de; accepted: en, zh/],
    ['a null for options', () => alwaysOpen(null as never), /options is null/],
    ['compileCalendar', () => compileCalendar({ ...office, makeupWorkdays: [] }), /makeupWorkdays/],
    [
      'a list of a billion gaps',
      () => compileCalendar({ ...office, holidays: new Array(1e9) }),
      /a list of 100000 at most/,
    ],
  ])('%s refuses, and says what would be taken', (_, ask, message) => {
    expect(ask).toThrow(CalendarError);
    expect(ask).toThrow(message);
  });

  it('takes those that are right, and none', () => {
    expect(alwaysOpen({}).zone).toBe('UTC');
    expect(alwaysOpen({ id: 'night', zone: 'Asia/Shanghai' }).id).toBe('night');
    expect(chinaCalendar().addWorkingDays(0, 1, {}).at).toBe(chinaCalendar().addWorkingDays(0, 1).at);
  });
});

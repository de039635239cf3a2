import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { inChina, office } from '../samples.suite.ts';

const date = '2026-05-01';
const holidays = [{ date }];
const morning = [{ from: '09:00', to: '12:00' }];
const night = [{ from: '20:00', to: '22:00' }];

const reasons = (days: object) =>
  compileCalendar({ ...office, ...days })
    .explain(inChina(`${date} 00:00`), inChina('2026-05-02 00:00'))
    .map(({ reason }) => reason);

describe('edge case 23: an exception for the day comes before a make-up workday, a holiday, the week', () => {
  it('follows the week on any other day', () => {
    expect(reasons({})).toEqual(['closed', 'weekly', 'break', 'weekly', 'closed']);
  });

  it('closes for a holiday', () => {
    expect(reasons({ holidays })).toEqual(['holiday']);
  });

  it('works a make-up workday though it is a holiday, by its own hours', () => {
    const makeUpWorkdays = [{ date, hours: morning }];
    expect(reasons({ holidays, makeUpWorkdays })).toEqual(['closed', 'makeUpWorkday', 'closed']);
  });

  it('follows the exception whatever else names the date, and never both', () => {
    const makeUpWorkdays = [{ date, hours: morning }];
    expect(reasons({ holidays, makeUpWorkdays, overrides: [{ date, hours: [] }] })).toEqual(['override']);
    expect(reasons({ holidays, makeUpWorkdays, overrides: [{ date, hours: night }] })).toEqual([
      'closed',
      'override',
      'closed',
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../calendar.ts';
import { compileCalendar } from '../compileCalendar.ts';
import { CalendarError } from '../errors/calendarError.ts';
import { calendars, chinaTime, durations, hour, inChina, instants, office } from '../samples.suite.ts';

const calendar = compileCalendar(office);

describe('R12 beyond the covered years an answer is provisional', () => {
  it('goes on by the weekly hours, and says so', () => {
    const moment = calendar.addWorkingDays(inChina('2026-12-30 10:00'), 2);
    expect([chinaTime(moment.at), moment.provisional]).toEqual(['2027-01-01 18:00', true]);
  });

  it('is certain up to the last covered instant', () => {
    expect(calendar.add(inChina('2026-12-31 17:00'), hour).provisional).toBe(false);
    expect(calendar.addWorkingDays(inChina('2026-12-30 17:00'), 1, { until: 'midnight' }).provisional).toBe(false);
    expect(calendar.add(inChina('2026-12-31 17:00'), hour + 1).provisional).toBe(true);
    expect(calendar.nextOpen(inChina('2026-12-31 18:00')).provisional).toBe(true);
  });

  it('is provisional before them too', () => {
    expect(calendar.subtract(inChina('2026-01-01 10:00'), 1).provisional).toBe(false);
    expect(calendar.subtract(inChina('2026-01-01 10:00'), 2 * hour).provisional).toBe(true);
    expect(calendar.diff(inChina('2025-12-31 10:00'), inChina('2026-02-01 00:00')).provisional).toBe(true);
  });

  it('is provisional where it is open already, and where it began before the covered dates', () => {
    expect(calendar.nextOpen(inChina('2027-01-04 10:00')).provisional).toBe(true);
    expect(calendar.add(inChina('2025-12-31 17:00'), 2 * hour).provisional).toBe(true);
    expect(calendar.addWorkingDays(inChina('2025-12-31 17:00'), 2).provisional).toBe(true);
  });

  it('leans on all the time from question to answer, as explained', () => {
    const law = fc.property(calendars, instants, durations, (document, t, d) => {
      const some = compileCalendar(document);
      const leansOn = (from: number, to: number) => some.explain(from, to).some((segment) => segment.provisional);
      const [sum, rest, end, days] = [
        some.add(t, d),
        some.subtract(t, d),
        some.endOfWorkingDay(t),
        some.addWorkingDays(t, 9),
      ];
      expect([sum, end, days].map(({ provisional }) => provisional)).toEqual(
        [sum, end, days].map(({ at }) => leansOn(t, at)),
      );
      expect([rest.provisional, some.diff(t + d, t).provisional]).toEqual([leansOn(rest.at, t), leansOn(t, t + d)]);
    });
    fc.assert(law, { numRuns: 200 });
  });

  it('never is where coverage is for always', () => {
    const always = compileCalendar({ ...office, covers: 'always' });
    expect(always.add(Date.UTC(2190, 0, 1), hour).provisional).toBe(false);
    expect(always.strict().isWorkingDay('1970-01-01').provisional).toBe(false);
  });

  it('lets covered dates begin and end within a year', () => {
    const half = compileCalendar({ ...office, covers: { from: '2026-07-01', to: '2026-12-28' } });
    const dates = ['2026-06-30', '2026-07-01', '2026-12-28', '2026-12-29'];
    expect(dates.map((date) => half.isWorkingDay(date).provisional)).toEqual([true, false, false, true]);
  });
});

describe('R12 the strict calendar answers with certainty or not at all', () => {
  it('names the dates the answer leans on and those it covers', () => {
    const ask = () => calendar.strict().addWorkingDays(inChina('2026-12-30 10:00'), 2);
    expect(ask).toThrow(
      "calendar 'office' covers 2026-01-01 to 2026-12-31, the answer leans on 2026-12-30 to 2027-01-01",
    );
  });

  it('throws exactly where the other says provisional', () => {
    const questions: readonly ((of: Calendar, t: number, d: number) => { readonly provisional: boolean })[] = [
      (of, t, d) => of.add(t, d),
      (of, t, d) => of.subtract(t, d),
      (of, t, d) => of.diff(t, t + d),
      (of, t) => of.nextOpen(t),
      (of, t) => of.endOfWorkingDay(t),
      (of, t) => of.addWorkingDays(t, 5),
      (of, t, d) => ({ provisional: of.explain(t, t + d).some((segment) => segment.provisional) }),
      (of, t) => of.isWorkingDay(new Date(t).toISOString().slice(0, 10)),
    ];
    const law = fc.property(calendars, instants, durations, fc.constantFrom(...questions), (document, t, d, ask) => {
      const lenient = compileCalendar(document);
      const answer = ask(lenient, t, d);
      try {
        expect(ask(lenient.strict(), t, d)).toEqual(answer);
        expect(answer.provisional).toBe(false);
      } catch (error) {
        if (!(error instanceof CalendarError)) throw error;
        expect([error.code, answer.provisional]).toEqual(['beyond-coverage', true]);
      }
    });
    fc.assert(law, { numRuns: 500 });
  });

  it('will not even say open', () => {
    expect(() => calendar.strict().isOpen(inChina('2027-01-01 10:00'))).toThrow(CalendarError);
    expect(calendar.strict().isOpen(inChina('2026-12-31 10:00'))).toBe(true);
  });
});

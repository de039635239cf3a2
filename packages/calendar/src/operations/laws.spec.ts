import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { calendars, durations, instants } from '../samples.suite.ts';

const any = calendars.map((document) => compileCalendar(document));
const runs = { numRuns: 300 };

describe('R12 the laws of working time', () => {
  it('finds between an instant and its sum exactly what was added', () => {
    const law = fc.property(any, instants, durations, (calendar, t, d) => {
      expect(calendar.diff(t, calendar.add(t, d).at).milliseconds).toBe(d);
    });
    fc.assert(law, runs);
  });

  it('ends a sum at the earliest instant that will do: the moment before it was open', () => {
    const law = fc.property(any, instants, durations, (calendar, t, d) => {
      const { at } = calendar.add(t, d);
      expect(at === t || calendar.isOpen(at - 1)).toBe(true);
    });
    fc.assert(law, runs);
  });

  it('adds in two steps as in one', () => {
    const law = fc.property(any, instants, durations, durations, (calendar, t, a, b) => {
      expect(calendar.add(calendar.add(t, a).at, b).at).toBe(calendar.add(t, a + b).at);
    });
    fc.assert(law, runs);
  });

  it('never ends earlier for a later start', () => {
    const law = fc.property(any, instants, durations, durations, (calendar, t, later, d) => {
      expect(calendar.add(t + later, d).at).toBeGreaterThanOrEqual(calendar.add(t, d).at);
    });
    fc.assert(law, runs);
  });

  it('never ends earlier for a longer time', () => {
    const law = fc.property(any, instants, durations, durations, (calendar, t, d, more) => {
      expect(calendar.add(t, d + more).at).toBeGreaterThanOrEqual(calendar.add(t, d).at);
    });
    fc.assert(law, runs);
  });

  it('comes back by subtraction to where it began, inside working time', () => {
    const law = fc.property(any, instants, durations, (calendar, t, d) => {
      const start = calendar.nextOpen(t).at;
      expect(calendar.subtract(calendar.add(start, d).at, d).at).toBe(start);
    });
    fc.assert(law, runs);
  });

  it('subtracts to the latest instant that will do', () => {
    const law = fc.property(any, instants, durations, (calendar, t, d) => {
      const { at } = calendar.subtract(t, d);
      expect(calendar.diff(at, t).milliseconds).toBe(d);
      expect(at === t || calendar.isOpen(at)).toBe(true);
    });
    fc.assert(law, runs);
  });

  it('measures a way by its parts, and backwards as the same, negative', () => {
    const law = fc.property(any, instants, instants, instants, (calendar, a, b, c) => {
      const [ab, bc, ac, ba] = [calendar.diff(a, b), calendar.diff(b, c), calendar.diff(a, c), calendar.diff(b, a)];
      expect(ab.milliseconds + bc.milliseconds).toBe(ac.milliseconds);
      expect(ab.milliseconds + ba.milliseconds).toBe(0);
    });
    fc.assert(law, runs);
  });

  it('opens next at the first open instant', () => {
    const law = fc.property(any, instants, (calendar, t) => {
      const { at } = calendar.nextOpen(t);
      expect([calendar.isOpen(at), calendar.diff(t, at).milliseconds]).toEqual([true, 0]);
    });
    fc.assert(law, runs);
  });

  it('explains every instant once, and all the working time', () => {
    const law = fc.property(any, instants, durations, (calendar, from, d) => {
      const to = from + d;
      const segments = calendar.explain(from, to);
      expect(segments.map((segment) => segment.from)).toEqual(
        [from, ...segments.map((s) => s.to)].slice(0, segments.length),
      );
      expect(segments.at(-1)?.to ?? from).toBe(to);
      expect(segments.every((segment) => calendar.isOpen(segment.from) === segment.open)).toBe(true);
      const open = segments.filter((s) => s.open).reduce((sum, s) => sum + s.to - s.from, 0);
      expect(open).toBe(calendar.diff(from, to).milliseconds);
    });
    fc.assert(law, runs);
  });

  it('counts working days one by one as all at once', () => {
    // A day that closes at 24:00 closes on the next date, from which the next count would begin.
    const until = { until: 'sameTime' } as const;
    const law = fc.property(any, instants, fc.integer({ min: 1, max: 20 }), (calendar, t, days) => {
      let at = calendar.addWorkingDays(t, 1, until).at;
      for (let day = 1; day < days; day += 1) at = calendar.addWorkingDays(at, 1, until).at;
      const sameDay = new Intl.DateTimeFormat('en', { timeZone: calendar.zone, dateStyle: 'short' });
      expect(sameDay.format(at)).toBe(sameDay.format(calendar.addWorkingDays(t, days, until).at));
    });
    fc.assert(law, runs);
  });

  it('answers alike however much was asked before', () => {
    const law = fc.property(calendars, instants, durations, (document, t, d) => {
      const [fresh, worn] = [compileCalendar(document), compileCalendar(document)];
      worn.diff(Date.UTC(1990, 0, 1), Date.UTC(2050, 0, 1));
      const answers = [fresh, worn].map((calendar) => [
        calendar.add(t, d),
        calendar.subtract(t, d),
        calendar.endOfWorkingDay(t),
        calendar.addWorkingDays(t, 7),
        calendar.explain(t, t + d),
      ]);
      expect(answers[0]).toEqual(answers[1]);
    });
    fc.assert(law, { numRuns: 50 });
  });
});

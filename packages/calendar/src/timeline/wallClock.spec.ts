import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import type { CalendarInput } from '../document/calendarSchema.ts';
import { calendars, instants } from '../samples.suite.ts';

const minute = 60_000;
const day = 1440 * minute;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** A second opinion, from the runtime's own clock: what the wall clock shows, looked up in the bare document. */
function openByWallClock(document: CalendarInput): (at: number) => boolean {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: document.zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (at) => {
    const [date = '', time = ''] = clock.format(at).split(' ');
    const weekday = weekdays[new Date(`${date}T00:00Z`).getUTCDay()]!;
    const named = (list: readonly { date: string }[] = []) => list.find((entry) => entry.date === date);
    const exception = named(document.overrides) ?? named(document.makeUpWorkdays) ?? named(document.holidays);
    const { hours = [] } = (exception ?? { hours: document.weekly[weekday] }) as {
      hours?: { from: string; to: string }[];
    };
    return hours.some(({ from, to }) => from <= time && time < to);
  };
}

/** Instants around which the clocks of the sample zones change. */
const changes = fc.constantFrom(
  ...['2024-03-10', '2024-03-31', '2024-04-07', '2024-09-08', '2024-10-06', '2024-11-03', '2025-02-23', '2025-04-06'],
  ...['2025-03-09', '2025-03-30', '2025-09-07', '2025-09-28', '2025-10-05', '2025-10-26', '2025-11-02', '2026-03-22'],
);

describe('R12 hours are read on the wall clock', () => {
  it('is open exactly when the wall clock shows an open time', () => {
    const law = fc.property(calendars, fc.array(instants, { minLength: 50, maxLength: 50 }), (document, times) => {
      const calendar = compileCalendar(document);
      const open = openByWallClock(document);
      expect(times.map((at) => calendar.isOpen(at))).toEqual(times.map(open));
    });
    fc.assert(law, { numRuns: 200 });
  });

  it('counts the open minutes one would count by looking, over a change of clocks too', () => {
    const law = fc.property(calendars, changes, (document, date) => {
      const open = openByWallClock(document);
      const from = Date.parse(date) - day / 2;
      const minutes = Array.from({ length: 2 * 1440 }, (_, i) => from + i * minute).filter(open);
      expect(compileCalendar(document).diff(from, from + 2 * day).milliseconds).toBe(minutes.length * minute);
    });
    fc.assert(law, { numRuns: 40 });
  });
});

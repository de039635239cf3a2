import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysOpen } from './alwaysOpen.ts';
import type { Calendar } from './calendar.ts';
import { chinaCalendar } from './china/index.ts';
import { compileCalendar } from './compileCalendar.ts';
import { CalendarError } from './errors/calendarError.ts';
import type { CalendarProblem } from './errors/calendarProblem.ts';
import { holidaysFromIcs } from './ics/holidaysFromIcs.ts';
import { office } from './samples.suite.ts';

// A code more or less in the union does not compile here.
const codes = Object.keys({
  'invalid-document': true,
  'invalid-argument': true,
  'out-of-range': true,
  'beyond-coverage': true,
  'invalid-ics': true,
} satisfies Record<CalendarProblem['code'], true>);

const trap = (): never => {
  throw new RangeError('trap');
};
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '\ud800',
    '__proto__',
    'x'.repeat(1_048_577),
    '2026-02-30',
    Number.NaN,
    -0,
    2 ** 53,
    1e308,
    Symbol('s'),
    1n,
    new Date(Number.NaN),
    new Map([[1, 2]]),
    new Array(1e9),
    () => 1,
    Object.create(null),
    { toString: trap, [Symbol.toPrimitive]: trap },
    new Proxy({}, { ownKeys: trap, get: trap }),
    JSON.parse('{"__proto__":{"open":true}}'),
  ),
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);
const known = (value: unknown) => fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, anything);

/** What came of it: an answer, or an error of this package's own. */
const outcome = <Answer>(ask: () => Answer): Answer | undefined => {
  try {
    return ask();
  } catch (error) {
    expect(error).toBeInstanceOf(CalendarError);
    expect(codes).toContain((error as CalendarError).code);
    return undefined;
  }
};

const hours = fc.oneof(
  anything,
  fc.array(fc.oneof(anything, fc.record({ from: known('09:00'), to: known('12:00') })), { maxLength: 3 }),
);
const dated = fc.oneof(
  anything,
  fc.array(
    fc.oneof(
      anything,
      fc.record({ date: known('2026-10-02'), title: known({ en: 'x' }), hours, more: anything }, { requiredKeys: [] }),
    ),
    { maxLength: 3 },
  ),
);
const change = fc.record(
  {
    id: anything,
    title: anything,
    zone: fc.oneof(anything, fc.constantFrom('Asia/Shanghai', 'asia/shanghai', 'UTC', '+08:00', 'Mars/Olympus')),
    covers: fc.oneof(anything, fc.record({ from: known(2026), to: known(2026) }), fc.constant('always')),
    weekly: fc.oneof(anything, fc.record({ monday: hours, sunday: hours, funday: hours }, { requiredKeys: [] })),
    holidays: dated,
    makeUpWorkdays: dated,
    overrides: dated,
    more: anything,
  },
  { requiredKeys: [] },
);
const nearly = fc.record(Object.fromEntries(Object.entries(office).map(([key, value]) => [key, known(value)])));
const document = fc.oneof(
  anything,
  change,
  nearly,
  change.map((changed) => ({ ...office, ...changed })),
);
const at = fc.oneof(known(Date.UTC(2026, 4, 15)), fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) - 1 }));

/** Every method, with arguments of which some are right. */
const questions: Readonly<
  Record<Exclude<keyof Calendar, 'id' | 'hash' | 'zone' | 'document'>, fc.Arbitrary<readonly unknown[]>>
> = {
  isOpen: fc.tuple(at),
  nextOpen: fc.tuple(at),
  add: fc.tuple(at, known(3_600_000)),
  subtract: fc.tuple(at, known(3_600_000)),
  diff: fc.tuple(at, at),
  addWorkingDays: fc.tuple(
    at,
    known(3),
    fc.oneof(
      anything,
      fc.record(
        { until: fc.oneof(anything, fc.constantFrom('midnight', 'sameTime', 'toString')), more: anything },
        { requiredKeys: [] },
      ),
    ),
  ),
  endOfWorkingDay: fc.tuple(at),
  isWorkingDay: fc.tuple(known('2026-05-15')),
  startOfDay: fc.tuple(known('2026-05-15')),
  explain: fc.tuple(known(Date.UTC(2026, 4, 14)), known(Date.UTC(2026, 4, 16))),
  strict: fc.tuple(anything),
};

describe('R12 bad input: a typed error, or an answer as good as any', () => {
  it('documents', () => {
    let compiled = 0;
    const tried = (given: unknown): void => {
      const calendar = outcome(() => compileCalendar(given));
      if (calendar === undefined) return;
      compiled += 1;
      expect(compileCalendar(calendar.document).hash).toBe(calendar.hash);
      outcome(() => calendar.nextOpen(Date.UTC(2026, 4, 15)));
    };
    fc.assert(fc.property(document, tried), { numRuns: 3_000 });
    expect(compiled).toBeGreaterThan(0);
  });

  it.each(Object.entries(questions))('%s', (method, given) => {
    const calendars = [compileCalendar(office), compileCalendar(office).strict()];
    const tried = (arguments_: readonly unknown[]): void => {
      for (const calendar of calendars)
        outcome(() => (Reflect.get(calendar, method) as (...given: readonly unknown[]) => unknown)(...arguments_));
    };
    fc.assert(fc.property(given, tried), { numRuns: 500 });
    expect(calendars[0]?.isOpen(Date.UTC(2026, 4, 15, 2))).toBe(true);
  });

  it('what throws whatever it is asked, in every place', () => {
    // The generators cannot hold one: it throws when they ask what it is.
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    const calls: readonly ((given: never) => unknown)[] = [
      compileCalendar,
      alwaysOpen,
      chinaCalendar,
      (zone) => alwaysOpen({ zone }),
      (language) => holidaysFromIcs('', { language }),
      holidaysFromIcs,
      ...Object.keys(questions)
        .filter((method) => method !== 'strict')
        .map((method) => Reflect.get(compileCalendar(office), method) as (given: never) => unknown),
    ];
    for (const call of calls) expect(() => call(revoked as never)).toThrow(CalendarError);
  });

  it('options of calendars that come ready made', () => {
    const made = fc.record({ id: known('x'), zone: known('UTC'), hours, overrides: dated }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(anything, made), (options) => {
        outcome(() => alwaysOpen(options as object));
        outcome(() => chinaCalendar(options as object));
      }),
      { numRuns: 300 },
    );
  });

  it('texts of .ics files', () => {
    const line = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20261001',
      'SUMMARY:x',
      'END:VEVENT',
    );
    const text = fc.oneof(
      anything,
      fc.array(fc.oneof(line, fc.string())).map((lines) => lines.join('\n')),
    );
    const options = fc.oneof(
      anything,
      fc.record(
        {
          language: known('zh'),
          only: fc.oneof(
            known(() => true),
            fc.constant(trap),
          ),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(text, options, (given, how) => void outcome(() => holidaysFromIcs(given as string, how as object))),
      { numRuns: 1_000 },
    );
  });
});

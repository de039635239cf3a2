import type { Calendar } from './calendar.ts';
import { provisionally } from './certainty/provisionally.ts';
import { createCalendar } from './createCalendar.ts';
import { contentHash } from './document/contentHash.ts';
import { parseCalendar } from './document/parseCalendar.ts';
import { coverageOf } from './rules/coverage.ts';
import { dayRules } from './rules/dayRule.ts';
import { createTimelines } from './timeline/timelines.ts';

/**
 * Makes a calendar of a document: plain JSON as `calendarSchema` describes it, from a file, a database or a literal.
 * Open intervals are compiled when first asked for, around the instants asked about (R12).
 *
 * @throws CalendarError `invalid-document`: a field is missing, unknown or contradicts another, the zone is unknown, no
 * time is ever open, or a covered year lists no holiday though others do.
 * @example
 * compileCalendar({
 *   id: 'hotline', zone: 'Europe/Berlin', covers: { from: 2026, to: 2026 },
 *   weekly: { monday: [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '18:00' }] },
 *   holidays: [{ date: '2026-04-06', title: { en: 'Easter Monday' } }],
 * });
 */
export function compileCalendar(document: unknown): Calendar {
  const parsed = parseCalendar(document);
  const rules = dayRules(parsed);
  const coverage = coverageOf(parsed);
  return createCalendar({
    document: parsed,
    hash: contentHash(parsed),
    rules,
    coverage,
    timelines: createTimelines(parsed.zone, rules),
    certainty: provisionally(coverage),
  });
}

import type { Calendar, Span } from '@statedesk/calendar';
import type { EpochMilliseconds } from '../time/instant.ts';
import type { ClockLedger } from './clockLedger.ts';
import { countedStretches } from './countedStretches.ts';

/**
 * The working time a clock has used: from its start to its stop, or `until` if that is earlier, outside its pauses (R11).
 * Milliseconds; `provisional` where dates beyond the calendar's coverage went in (R12).
 *
 * @param until milliseconds since 1970, UTC
 * @throws CalendarError outside the years 1970 to 2199; `beyond-coverage` by a strict calendar
 */
export const usedTime = (ledger: ClockLedger, until: EpochMilliseconds, calendar: Calendar): Span => {
  const spans = countedStretches(ledger, until).map(({ from, to }) => calendar.diff(from, to));
  return {
    milliseconds: spans.reduce((sum, span) => sum + span.milliseconds, 0),
    provisional: spans.some(({ provisional }) => provisional),
  };
};

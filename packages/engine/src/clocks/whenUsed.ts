import type { Calendar, Moment } from '@statedesk/calendar';
import type { ClockLedger } from './clockLedger.ts';
import { countedStretches } from './countedStretches.ts';

/**
 * The first instant by which a clock has used so much working time; null where it stands or stops before it comes to
 * that. Milliseconds since 1970, UTC.
 *
 * @throws CalendarError as the calendar's `add`
 */
export const whenUsed = (ledger: ClockLedger, milliseconds: number, calendar: Calendar): Moment | null => {
  let [left, provisional] = [milliseconds, false];
  for (const { from, to } of countedStretches(ledger)) {
    const span = to === Infinity ? null : calendar.diff(from, to);
    if (span === null || span.milliseconds >= left) {
      const moment = calendar.add(from, left);
      return { at: moment.at, provisional: provisional || moment.provisional };
    }
    left -= span.milliseconds;
    provisional ||= span.provisional;
  }
  return null;
};

import type { Instant } from '../time/instant.ts';
import { spelled } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';
import type { ClockAim } from './clockTarget.ts';

/** What a new clock measures, with which of the procedure's calendars, and what it runs towards. */
export interface ClockBeginning {
  readonly clock: string;
  readonly calendar: string;
  readonly target: ClockAim;
}

/**
 * Starts a clock: cycle 1, from `at` on (R11).
 *
 * @param at RFC 3339 in UTC, as a command's `occurredAt`
 * @throws RangeError where `at` is no instant of the years 1970 to 2199
 * @example attachClock({ clock: 'resolution', calendar: 'working', target: { kind: 'policy', name: 'P2' } }, receivedAt)
 */
export const attachClock = ({ clock, calendar, target }: ClockBeginning, at: Instant): ClockLedger => {
  const startedAt = spelled(at);
  return {
    clock,
    calendar,
    cycle: 1,
    startedAt,
    targets: [{ ...target, since: startedAt }],
    pauses: [],
    breachedAt: null,
    stopped: null,
    frozenAt: null,
  };
};

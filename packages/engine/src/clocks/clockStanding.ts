import { fromInstant, type EpochMilliseconds, type Instant } from '../time/instant.ts';
import { budgetFor } from './clockBudget.ts';
import type { ClockLedger } from './clockLedger.ts';
import { lastsAt } from './clockPause.ts';
import { countsUntil } from './countedStretches.ts';
import { targetAt } from './currentTarget.ts';
import type { ClockReckoning } from './targetMoment.ts';
import { usedTime } from './usedTime.ts';

/**
 * `running` and `paused` have not ended, late or not; `met` and `breached` were completed, in time or after a breach;
 * `frozen` was going when its cycle was over.
 */
export type ClockState = 'running' | 'paused' | 'met' | 'breached' | 'cancelled' | 'frozen';

/** How a clock stands at an instant. */
export interface ClockStanding {
  readonly state: ClockState;
  /** Working time used, in milliseconds. */
  readonly used: number;
  /** Working time left of the target, in milliseconds; negative past it. Of an agreed time: until then, paused or not. */
  readonly remaining: number;
  /** The first breach on record by then, ended or not: a breach that nobody recorded is none (R11). */
  readonly breachedAt: Instant | null;
  /** For which reasons it stands still. */
  readonly pausedFor: readonly string[];
  /** Whether dates beyond the calendar's coverage went in (R12). */
  readonly provisional: boolean;
}

const had = (what: Instant | null, until: EpochMilliseconds): Instant | null =>
  what !== null && fromInstant(what) <= until ? what : null;

const stateOf = (ledger: ClockLedger, until: EpochMilliseconds, isPaused: boolean): ClockState => {
  const { stopped, breachedAt } = ledger;
  if (stopped === null || had(stopped.at, until) === null) return isPaused ? 'paused' : 'running';
  if (stopped.how !== 'completed') return stopped.how;
  return breachedAt === null ? 'met' : 'breached';
};

/**
 * How a clock stands, as its ledger knows of the time up to `until`: later events of it are left out.
 *
 * @param until milliseconds since 1970, UTC
 * @throws CalendarError outside the years 1970 to 2199; `beyond-coverage` by a strict calendar
 * @example clockStanding(ledger, now, { calendar, budgetOf }).remaining
 */
export const clockStanding = (
  ledger: ClockLedger,
  until: EpochMilliseconds,
  { calendar, budgetOf }: ClockReckoning,
): ClockStanding => {
  const end = countsUntil(ledger, until);
  const used = usedTime(ledger, end, calendar);
  const target = targetAt(ledger, end);
  const left =
    target.kind === 'instant'
      ? calendar.diff(end, fromInstant(target.at))
      : { milliseconds: budgetFor(target, budgetOf) - used.milliseconds, provisional: false };
  const pausedFor = ledger.pauses.filter((pause) => lastsAt(pause, end)).map(({ reason }) => reason);
  return {
    state: stateOf(ledger, until, pausedFor.length > 0),
    used: used.milliseconds,
    remaining: left.milliseconds,
    breachedAt: had(ledger.breachedAt, until),
    pausedFor,
    provisional: used.provisional || left.provisional,
  };
};

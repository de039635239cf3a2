import type { Moment } from '@statedesk/calendar';
import { fromInstant, type EpochMilliseconds, type Instant } from '../time/instant.ts';
import type { ClockLedger } from './clockLedger.ts';
import { clockShares, type ClockRungName, type ClockShares } from './clockShares.ts';
import { countsUntil } from './countedStretches.ts';
import { currentTarget, targetAnchor } from './currentTarget.ts';
import { targetMoment, whileAttached, type ClockReckoning } from './targetMoment.ts';

/** One step towards the end of a clock's time, as a deadline wants it. */
export interface ClockRung {
  readonly rung: ClockRungName;
  /** Since when the target counts: the anchor of the deadline's key (R10). */
  readonly anchor: string;
  readonly dueAt: EpochMilliseconds;
  /** Beyond what the calendar covers (R12). */
  readonly provisional: boolean;
}

/** How rungs are reckoned. */
export interface ClockRungOptions extends ClockReckoning {
  readonly shares?: ClockShares;
  /** When policy or calendar last changed for the instance: its last repin, if there was one. */
  readonly changedAt?: Instant | null;
}

const setAt = (ledger: ClockLedger, changedAt: Instant | null): EpochMilliseconds => {
  const since = fromInstant(currentTarget(ledger).since);
  return whileAttached(ledger, changedAt === null ? since : Math.max(since, fromInstant(changedAt)));
};

const warningsOf = (ledger: ClockLedger, shares: ClockShares, reckoning: ClockReckoning) =>
  (['warning75', 'warning90'] as const).flatMap((rung) => {
    const moment = targetMoment(ledger, shares[rung], reckoning);
    return moment === null ? [] : [{ rung, moment }];
  });

/**
 * What falls due of a clock's current target, in due order (R8): warnings and breach, each at the first instant by which
 * its share of the budget is used. A clock that stands still or has stopped has only those it came to before; an agreed
 * time falls due while the clock stands, too.
 *
 * A target that is past when it is set, or when `changedAt` moves it, is breached once, then: no warnings are made up
 * for. Warnings that a target would have given before it was set are not given. A clock that had stopped by then owes
 * nothing new.
 *
 * @throws CalendarError as the calendar's `add`, and for a budget that is no duration
 * @example
 * clockRungs(ledger, { calendar: view.calendar(ledger.calendar), budgetOf: (name) => policy.targets[name].resolution })
 *   .map(({ rung, anchor, dueAt, provisional }) => ({ id: ledger.clock, cycle: ledger.cycle, rung, anchor, dueAt, provisional, … }))
 */
export const clockRungs = (
  ledger: ClockLedger,
  { shares = clockShares, changedAt = null, ...reckoning }: ClockRungOptions,
): readonly ClockRung[] => {
  const set = setAt(ledger, changedAt);
  if (countsUntil(ledger, Infinity) <= set) return [];
  const anchor = targetAnchor(ledger);
  const rungOf = (rung: ClockRungName, { at, provisional }: Moment): ClockRung => ({
    rung,
    anchor,
    dueAt: at,
    provisional,
  });
  const breach = targetMoment(ledger, shares.breach, reckoning);
  if (breach !== null && breach.at <= set) return [rungOf('breach', { ...breach, at: set })];
  const warnings = warningsOf(ledger, shares, reckoning)
    .filter(({ moment }) => moment.at > set && moment.at < (breach?.at ?? Infinity))
    .map(({ rung, moment }) => rungOf(rung, moment));
  return breach === null ? warnings : [...warnings, rungOf('breach', breach)];
};

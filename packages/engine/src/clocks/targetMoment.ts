import type { Calendar, Moment } from '@statedesk/calendar';
import { fromInstant, type EpochMilliseconds, type Instant } from '../time/instant.ts';
import { budgetFor, type BudgetOf } from './clockBudget.ts';
import type { ClockLedger } from './clockLedger.ts';
import { endOf, lastsAt, stoppedReason } from './clockPause.ts';
import { shareOf } from './clockShares.ts';
import { countsUntil } from './countedStretches.ts';
import { currentTarget } from './currentTarget.ts';
import { whenUsed } from './whenUsed.ts';

/** What rungs and standings are reckoned with, besides the ledger. */
export interface ClockReckoning {
  /** The pinned calendar that the ledger names. */
  readonly calendar: Calendar;
  /** The budget a `policy` target names, in milliseconds of working time; asked at every reckoning. */
  readonly budgetOf: BudgetOf;
}

/** The instant, or where the clock was reattached if it had ended by then: nothing falls due of a clock that has ended. */
export const whileAttached = ({ pauses }: ClockLedger, at: EpochMilliseconds): EpochMilliseconds => {
  const end = pauses.find((pause) => pause.reason === stoppedReason && lastsAt(pause, at));
  return end === undefined ? at : endOf(end);
};

// An agreed time is not moved by pauses; its warnings lie in the working time that leads up to it.
const agreedMoment = (startedAt: Instant, agreedAt: Instant, share: number, calendar: Calendar): Moment => {
  const [start, agreed] = [fromInstant(startedAt), fromInstant(agreedAt)];
  if (share === 1 || agreed <= start) return { at: agreed, provisional: false };
  const whole = calendar.diff(start, agreed);
  const { at, provisional } = calendar.add(start, shareOf(whole.milliseconds, share));
  return { at, provisional: provisional || whole.provisional };
};

/** When a share of the current target is gone, as if it had been the target from the start; null where it never is. */
export const targetMoment = (
  ledger: ClockLedger,
  share: number,
  { calendar, budgetOf }: ClockReckoning,
): Moment | null => {
  const target = currentTarget(ledger);
  if (target.kind !== 'instant') return whenUsed(ledger, shareOf(budgetFor(target, budgetOf), share), calendar);
  const moment = agreedMoment(ledger.startedAt, target.at, share, calendar);
  const at = whileAttached(ledger, moment.at);
  return at <= countsUntil(ledger, Infinity) ? { ...moment, at } : null;
};

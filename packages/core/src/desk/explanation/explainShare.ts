import type { Calendar } from '@statedesk/calendar';
import {
  explainClock,
  fromInstant,
  shareOf,
  stoppedReason,
  toInstant,
  whenUsed,
  type ClockLedger,
  type ClockLine,
  type DerivationView,
  type EpochMilliseconds,
  type Label,
} from '@statedesk/engine';
import { reckoningOf } from '../../incident/clocks/reckoningOf.ts';
import type { ClockReckoned } from '../../procedure/deadlines/reckoning.ts';
import { occasionLabels, stretchReasonLabels } from '../../labels/explanationLabels.ts';
import { waitingReasonLabels } from '../../labels/waitingLabels.ts';
import { waitingReasonSchema } from '../../vocabulary/waitingReason.ts';
import { describeCalendar } from './describeCalendar.ts';
import type { ExplanationLine, ExplanationTarget, Reckoned } from './explanation.ts';
import { openStretches } from './openStretches.ts';
import { segmentLabel } from './segmentLabel.ts';

type Way = Pick<Reckoned, 'lines' | 'reachedAt' | 'target'>;

const pauseLabel = (reason: string): Label => {
  if (reason === stoppedReason) return stretchReasonLabels.stopped;
  const { data: known } = waitingReasonSchema.safeParse(reason);
  return known === undefined ? { en: reason, zh: reason } : waitingReasonLabels[known];
};

const pausedFor = (reasons: readonly string[]): Label => {
  const labels = reasons.map(pauseLabel);
  return { en: labels.map(({ en }) => en).join(', '), zh: labels.map(({ zh }) => zh).join('、') };
};

const lineOf = (line: ClockLine): ExplanationLine => ({
  from: toInstant(line.from),
  to: toInstant(line.to),
  kind: line.kind,
  why: line.kind === 'paused' ? pausedFor(line.reasons) : segmentLabel(line),
  used: line.used,
  provisional: line.kind !== 'paused' && line.provisional,
});

const timeOf = (kind: Exclude<ExplanationTarget['kind'], 'workingDays'>, whole: number, share: number) => ({
  kind,
  milliseconds: shareOf(whole, share),
  share,
  whole,
});

// An agreed time is not moved by pauses: its warnings lie in the working time that leads up to it.
const wayToAgreed = (ledger: ClockLedger, agreed: EpochMilliseconds, share: number, calendar: Calendar): Way => {
  const start = fromInstant(ledger.startedAt);
  const target = timeOf('agreedTime', agreed > start ? calendar.diff(start, agreed).milliseconds : 0, share);
  const reached = share === 1 ? agreed : calendar.add(start, target.milliseconds).at;
  return { target, lines: openStretches(calendar, start, reached), reachedAt: toInstant(reached) };
};

const wayToBudget = (ledger: ClockLedger, whole: number, share: number, calendar: Calendar): Way => {
  const target = timeOf('workingTime', whole, share);
  const reached = whenUsed(ledger, target.milliseconds, calendar);
  if (reached === null) throw new RangeError(`clock '${ledger.clock}' has a rung that it never comes to`);
  return { target, lines: explainClock(ledger, reached.at, calendar).map(lineOf), reachedAt: toInstant(reached.at) };
};

/** A share of a clock's target, with what it stood still for. */
export const explainShare = ({ ledger, share, occasion }: ClockReckoned, view: DerivationView): Reckoned => {
  const { calendar, calendarName, budgetOf } = reckoningOf(ledger, view);
  const target = ledger.targets.at(-1);
  const way =
    target?.kind === 'instant'
      ? wayToAgreed(ledger, fromInstant(target.at), share, calendar)
      : wayToBudget(
          ledger,
          target?.kind === 'duration' ? target.milliseconds : budgetOf(target?.name ?? ''),
          share,
          calendar,
        );
  return {
    from: { at: ledger.startedAt, occasion: occasionLabels[occasion] },
    calendar: describeCalendar(calendarName, calendar),
    ...way,
  };
};

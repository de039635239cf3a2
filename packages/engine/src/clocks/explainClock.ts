import type { Calendar, Segment } from '@statedesk/calendar';
import { fromInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { ClockLedger } from './clockLedger.ts';
import { countedStretches, countsUntil, type Stretch } from './countedStretches.ts';
import { pausedStretches, type PausedStretch } from './pausedStretches.ts';

/** A stretch outside all pauses, open on the calendar or closed, with the calendar's reason and what it calls the day. */
export interface ReckonedLine extends Omit<Segment, 'open'> {
  readonly kind: 'counted' | 'closed';
}

/** A stretch for which the clock stands still. */
export interface PausedLine extends PausedStretch {
  readonly kind: 'paused';
}

/** One line of an explanation, with the working time used by its end, in milliseconds. */
export type ClockLine = (ReckonedLine | PausedLine) & { readonly used: number };

const reckonedLines = ({ from, to }: Stretch, calendar: Calendar): readonly ReckonedLine[] =>
  calendar.explain(from, to).map(({ open, ...segment }) => ({ ...segment, kind: open ? 'counted' : 'closed' }));

/**
 * The answer to "why is it due then?": the time of a clock from its start to its stop, or `until` if that is earlier,
 * line by line, in order, without gaps. What its `counted` lines last is its {@link usedTime}; neighbours that say the
 * same are one.
 *
 * @param until milliseconds since 1970, UTC
 * @throws CalendarError as the calendar's `explain`
 * @example explainClock(ledger, rung.dueAt, calendar).map(({ kind, from, to }) => `${kind} ${from}–${to}`)
 */
export const explainClock = (
  ledger: ClockLedger,
  until: EpochMilliseconds,
  calendar: Calendar,
): readonly ClockLine[] => {
  const span = { from: fromInstant(ledger.startedAt), to: countsUntil(ledger, until) };
  const lines: readonly (ReckonedLine | PausedLine)[] = [
    ...countedStretches(ledger, until).flatMap((stretch) => reckonedLines(stretch, calendar)),
    ...pausedStretches(ledger, span).map((stretch): PausedLine => ({ ...stretch, kind: 'paused' })),
  ];
  let used = 0;
  return lines
    .toSorted((one, other) => one.from - other.from)
    .map((line) => {
      if (line.kind === 'counted') used += line.to - line.from;
      return { ...line, used };
    });
};

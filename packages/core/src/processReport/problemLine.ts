import { fromInstant, type Entry, type Instant } from '@statedesk/engine';
import type { Kept } from '../report/caseLine.ts';
import { isWithin, type Period } from '../report/month.ts';

/** One problem of the process, and when it was to be raised. */
export interface ReportedProblem {
  readonly problem: string;
  readonly clause: string | null;
  /** Its entries in order, as far as they were recorded by the cut-off; the first is that it was found. */
  readonly entries: readonly Entry[];
  readonly raiseBy: Instant;
}

/** What one problem is counted as in a month (3.1.e). */
export interface ProblemLine extends Pick<ReportedProblem, 'problem' | 'clause'> {
  readonly foundAt: Instant;
  readonly found: boolean;
  /** Whether it was raised by its time; `null` where that time is not in the month. */
  readonly raised: Kept | null;
  /** At the end of the month. */
  readonly standing: 'open' | 'resolved' | 'setAside';
  /** Whether it came to stand so in the month. */
  readonly ended: boolean;
  readonly reopenings: number;
  /** Days from when it was found to the end of the month, or to its end where that was sooner. */
  readonly days: number;
}

const day = 86_400_000;

const standings: Readonly<Record<string, ProblemLine['standing']>> = {
  recordProcessProblem: 'open',
  resolveProcessProblem: 'resolved',
  setAsideProcessProblem: 'setAside',
  reopenProcessProblem: 'open',
};

const raisedBy = (at: Instant | undefined, raiseBy: Instant): Kept => {
  if (at === undefined) return 'open';
  return at <= raiseBy ? 'inTime' : 'late';
};

/** What a problem is counted as, as far as had occurred by the end of the month; nothing where it was found later. Pure. */
export const problemLineOf = (
  { problem, clause, entries, raiseBy }: ReportedProblem,
  period: Period,
): ProblemLine | undefined => {
  const past = entries.filter(({ outcome, occurredAt }) => outcome === 'accepted' && occurredAt < period.before);
  const turns = past.flatMap(({ command, occurredAt: at }) => {
    const standing = standings[command.type];
    return standing === undefined ? [] : [{ standing, at, type: command.type }];
  });
  const [first] = turns;
  const last = turns.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const raisedAt = past.find(({ command }) => command.type === 'raiseProcessProblem')?.occurredAt;
  const isOpen = last.standing === 'open';
  const until = isOpen ? period.before : last.at;
  return {
    problem,
    clause,
    foundAt: first.at,
    found: isWithin(period, first.at),
    raised: isWithin(period, raiseBy) ? raisedBy(raisedAt, raiseBy) : null,
    standing: last.standing,
    ended: !isOpen && isWithin(period, last.at),
    reopenings: turns.filter(({ type, at }) => type === 'reopenProcessProblem' && isWithin(period, at)).length,
    days: Math.floor((fromInstant(until) - fromInstant(first.at)) / day),
  };
};

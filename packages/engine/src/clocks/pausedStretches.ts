import { fromInstant } from '../time/instant.ts';
import type { ClockLedger } from './clockLedger.ts';
import { endOf, lastsAt } from './clockPause.ts';
import type { Stretch } from './countedStretches.ts';

/** A stretch for which the same reasons to stand still last. */
export interface PausedStretch extends Stretch {
  readonly reasons: readonly string[];
}

const sameReasons = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((reason, i) => reason === other[i]);

/** The part of a span for which a clock stands still, cut where its reasons change; `reasons` in alphabetical order. */
export const pausedStretches = ({ pauses }: ClockLedger, { from, to }: Stretch): readonly PausedStretch[] => {
  const bounds = pauses
    .flatMap((pause) => [fromInstant(pause.from), endOf(pause)])
    .filter((at) => from < at && at < to);
  const starts = [...new Set([from, ...bounds])].sort((one, other) => one - other);
  const stretches: PausedStretch[] = [];
  for (const [i, start] of starts.entries()) {
    const reasons = pauses
      .filter((pause) => lastsAt(pause, start))
      .map(({ reason }) => reason)
      .sort();
    const end = starts[i + 1] ?? to;
    const last = stretches.at(-1);
    if (last?.to === start && sameReasons(last.reasons, reasons)) stretches.splice(-1, 1, { ...last, to: end });
    else if (reasons.length > 0 && start < end) stretches.push({ from: start, to: end, reasons });
  }
  return stretches;
};

import type { DayRule } from '../rules/dayRule.ts';
import type { SegmentReason } from '../segment.ts';
import { dayMilliseconds } from '../time/civilDate.ts';

/** A stretch of one date's wall clock, open or closed, with its reason. */
export interface DayStretch {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly reason: SegmentReason;
}

/** A whole date, midnight to midnight, cut where it opens and closes. Stretches may be empty. */
export function dayStretches({ reason, hours }: DayRule): readonly DayStretch[] {
  if (hours.length === 0) return [{ from: 0, to: dayMilliseconds, open: false, reason: closedFor(reason) }];
  const stretches: DayStretch[] = [];
  let closedFrom = 0;
  for (const { from, to } of hours) {
    stretches.push({ from: closedFrom, to: from, open: false, reason: stretches.length === 0 ? 'closed' : 'break' });
    stretches.push({ from, to, open: true, reason });
    closedFrom = to;
  }
  return [...stretches, { from: closedFrom, to: dayMilliseconds, open: false, reason: 'closed' }];
}

const closedFor = (reason: DayRule['reason']): SegmentReason => (reason === 'weekly' ? 'closed' : reason);

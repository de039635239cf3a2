import type { DayTitle } from './document/dayTitle.ts';
import type { EpochMilliseconds } from './moment.ts';

/**
 * Why a stretch of time is open or closed. `weekly` and `makeUpWorkday` are open, `holiday`, `break` and `closed` are
 * closed, `override` is either.
 */
export type SegmentReason = 'weekly' | 'makeUpWorkday' | 'override' | 'holiday' | 'break' | 'closed';

/** One line of an explanation: from `from` up to, not including, `to` the calendar is open or closed for one reason. */
export interface Segment {
  readonly from: EpochMilliseconds;
  readonly to: EpochMilliseconds;
  readonly open: boolean;
  readonly reason: SegmentReason;
  /** What the calendar document calls the day, when it does: the holiday's name, say. */
  readonly title?: DayTitle;
  readonly provisional: boolean;
}

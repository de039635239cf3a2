import type { CalendarDocument } from './document/calendarSchema.ts';
import type { EpochMilliseconds, Moment, Span } from './moment.ts';
import type { WorkingDaysOptions } from './operations/addWorkingDays.ts';
import type { WorkingDay } from './operations/isWorkingDay.ts';
import type { Segment } from './segment.ts';

/**
 * Working time, compiled (R12). Every method is a pure function of the document and its arguments; open intervals are
 * half open, so the closing instant itself is closed.
 *
 * Instants are whole milliseconds from 1970 to the end of 2199, UTC. Every method throws `CalendarError`:
 * `invalid-argument` for NaN, fractions, a negative duration or an impossible date; `out-of-range` when the argument or
 * the answer lies outside those years; in strict mode `beyond-coverage` where it would otherwise say `provisional`.
 */
export interface Calendar {
  readonly id: string;
  /** `sha256:` and the hex digest of the document's RFC 8785 JSON: the identity a record is pinned to (R4). */
  readonly hash: string;
  /** IANA time zone. */
  readonly zone: string;
  /** The document as parsed, frozen: plain JSON, which compiles to an equal calendar again. */
  readonly document: CalendarDocument;

  /** Whether `at` is working time: whether the wall clock in the zone then shows an open time of that date. */
  isOpen(at: EpochMilliseconds): boolean;

  /** `at` if it is open, else the next opening after it. */
  nextOpen(at: EpochMilliseconds): Moment;

  /**
   * The earliest instant by which `milliseconds` of working time have passed since `from`: a deadline that runs out
   * with the working day is due at its close, not at the next opening. Nothing to add returns `from`.
   *
   * @example calendar.add(receivedAt, 4 * 3_600_000).at // the response is due after four working hours
   */
  add(from: EpochMilliseconds, milliseconds: number): Moment;

  /** The latest instant from which `milliseconds` of working time pass until `from`: `add` backwards. */
  subtract(from: EpochMilliseconds, milliseconds: number): Moment;

  /** The working time between two instants; negative when `to` is the earlier. */
  diff(from: EpochMilliseconds, to: EpochMilliseconds): Span;

  /**
   * The end of the n-th working day after the local date of `from`, which itself is not counted (5.14.a).
   * `until` says which end: of its working time (default), midnight, or the wall-clock time of `from`.
   *
   * @example calendar.addWorkingDays(handlingEndedAt, 5).at // the follow-up is due
   */
  addWorkingDays(from: EpochMilliseconds, days: number, options?: WorkingDaysOptions): Moment;

  /** The first end of a working day after `at`: today's while today still has working time ahead, else the next. */
  endOfWorkingDay(at: EpochMilliseconds): Moment;

  /**
   * The first instant of a local date, `YYYY-MM-DD`: midnight, or the end of the gap where the clocks skip it. A month of
   * the zone is from the first of it until before the first of the next.
   */
  startOfDay(date: string): EpochMilliseconds;

  /** Whether a local date, `YYYY-MM-DD`, has any working time. */
  isWorkingDay(date: string): WorkingDay;

  /**
   * The stretches between two instants with the reason of each, in order, without gaps: the answer to "why is it due
   * then?", line by line. Neighbours that say the same are one.
   */
  explain(from: EpochMilliseconds, to: EpochMilliseconds): readonly Segment[];

  /** The same calendar, which throws `beyond-coverage` instead of answering provisionally. */
  strict(): Calendar;
}

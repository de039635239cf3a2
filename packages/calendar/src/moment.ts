/** An instant: milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives. Whole, and before the year 2200. */
export type EpochMilliseconds = number;

/**
 * An instant a calendar worked out.
 *
 * `provisional` is true when the answer leans on dates the calendar does not cover (R12): the holidays there are not
 * known yet, so derive it again when they are.
 */
export interface Moment {
  readonly at: EpochMilliseconds;
  readonly provisional: boolean;
}

/** An amount of working time, in milliseconds; `provisional` as in {@link Moment}. */
export interface Span {
  readonly milliseconds: number;
  readonly provisional: boolean;
}

import type { CalendarDocument } from './document/calendarSchema.ts';
import type { EpochMilliseconds } from './moment.ts';
import type { Coverage } from './rules/coverage.ts';
import type { DayRules } from './rules/dayRule.ts';
import type { Timelines } from './timeline/timelines.ts';

/** What a document compiles to: all that an operation needs. */
export interface Reckoning {
  readonly document: CalendarDocument;
  readonly hash: string;
  readonly rules: DayRules;
  readonly coverage: Coverage;
  readonly timelines: Timelines;
  readonly certainty: Certainty;
}

/** Judges an answer by the stretch `[from, to)` it leans on: whether it is provisional. A strict one throws instead. */
export type Certainty = (from: EpochMilliseconds, to: EpochMilliseconds) => boolean;

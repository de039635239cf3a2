import type { Instant, Label } from '@statedesk/engine';
import type { stretchLabels } from '../../labels/explanationLabels.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/** One stretch of the way to a due time, half open; together they have no gaps. */
export interface ExplanationLine {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: keyof typeof stretchLabels;
  /** What the calendar calls it, or what was waited for. */
  readonly why: Label;
  /** What is used by its end, in the unit of the target: milliseconds of working time, or working days. */
  readonly used: number;
  /** Leans on dates that the calendar does not cover (R12). */
  readonly provisional: boolean;
}

/** What had to pass: a share of a time, or so many days. */
export type ExplanationTarget =
  | {
      /** `agreedTime`: the working time that leads up to an agreed instant. */
      readonly kind: 'workingTime' | 'agreedTime';
      /** The counted stretches last exactly so long: `share` of `whole`, in milliseconds, rounded up. */
      readonly milliseconds: number;
      readonly share: number;
      readonly whole: number;
    }
  | { readonly kind: 'workingDays'; readonly days: number; readonly until: DayReckoning['until'] };

/** How one due time is reckoned: all that the derivation itself used. */
export interface Reckoned {
  readonly from: { readonly at: Instant; readonly occasion: Label };
  readonly target: ExplanationTarget;
  /** `name` is the procedure's; the rest is of the pinned document (R4). */
  readonly calendar: { readonly name: string; readonly id: string; readonly zone: string; readonly hash: string };
  readonly lines: readonly ExplanationLine[];
  /** Where the last line ends. Earlier than `dueAt` where the target was past when it was set: it is due then. Own rules apart. */
  readonly reachedAt: Instant;
}

/** The answer to "why is it due then?" (R8, R11, R12). */
export interface Explanation extends Reckoned {
  readonly instanceId: string;
  readonly key: string;
  readonly label: Label;
  readonly requirement: string;
  readonly title: Label;
  readonly dueAt: Instant;
  /** When the procedure itself has it due, where a company's own rules moved it (R20); `null`: they did not. */
  readonly withoutOwnRules: Instant | null;
  readonly provisional: boolean;
}

import type { Calendar } from '@statedesk/calendar';
import type { JsonObject } from '../json/json.ts';
import type { EpochMilliseconds, Instant } from '../time/instant.ts';
import type { StateValue } from './stateValue.ts';

/**
 * A moment the procedure binds itself to. Derived from the record, never scheduled (rule R8); due moments are executed
 * as commands of `system` with their true due time.
 */
export interface Deadline {
  /** What is due, `followUp`. With cycle, rung and anchor it makes the key (rule R10). */
  readonly id: string;
  /** Which time round: reopening starts the next one. */
  readonly cycle: number;
  /** Which step of it: `warning`, `due`, `overdue` … */
  readonly rung: string;
  /** The instant in the record that it is reckoned from. */
  readonly anchor: string;
  readonly requirement: string;
  readonly dueAt: EpochMilliseconds;
  /** Beyond what the calendar covers: will be derived again when its data arrives. */
  readonly provisional: boolean;
  readonly command: { readonly type: string; readonly payload: JsonObject };
  /**
   * It comes again and again; `dueAt` is its first occurrence that has not been executed. Where several have passed, it
   * is executed once, at the last of them, and told how many it missed (rule R10).
   */
  readonly repeats?: Repetition;
}

/** When a deadline comes again. */
export interface Repetition {
  /** The occurrence after another, later than it in every case. Pure. */
  next(after: EpochMilliseconds): EpochMilliseconds;
}

/** What deadlines and obligations are derived from, besides the record. */
export interface DerivationView {
  readonly state: StateValue;
  readonly policy: JsonObject;
  /** When a `repin` last gave the instance this policy and these calendars; `null`: it was born with them. */
  readonly pinnedSince: Instant | null;
  /** A pinned calendar by the name the definition gives it. */
  readonly calendar: (name: string) => Calendar;
  /** Whether the deadline of this key has fired: deriving it again is a fault of the definition. */
  readonly hasFired: (deadline: Pick<Deadline, 'id' | 'cycle' | 'rung' | 'anchor'>) => boolean;
}

/** `followUp#1/overdue@2026-11-22T21:26:00.000Z`: id, cycle, rung, anchor (rule R10). */
export const deadlineKey = ({ id, cycle, rung, anchor }: Pick<Deadline, 'id' | 'cycle' | 'rung' | 'anchor'>): string =>
  `${id}#${cycle}/${rung}@${anchor}`;

import type { Deadline, DerivationView } from '../definition/deadline.ts';
import type { Label } from '../definition/label.ts';
import type { EpochMilliseconds } from '../time/instant.ts';

/** A guard of the base that is asked no more, and why. */
export interface DroppedGuard {
  readonly command: string;
  readonly guard: string;
  readonly at?: string;
  readonly reason: Label;
}

/** A condition of a command of the base that is asked no more, and why. */
export interface DroppedCondition {
  readonly command: string;
  readonly condition: string;
  readonly reason: Label;
}

/** A duty of the base that is owed no more: only that with this id and this requirement is left out. */
export interface DroppedObligation {
  readonly requirement: string;
  readonly reason: Label;
}

/** When a deadline of the base falls due instead. Pure. */
export type DeadlineShift = (deadline: Deadline, view: DerivationView) => EpochMilliseconds;

/** A deadline of the base that is put off, or without `until` falls due no more: only that with this requirement. */
export interface PutOffDeadline {
  readonly requirement: string;
  readonly reason: Label;
  readonly until?: DeadlineShift;
}

/** A deadline of the base that falls due sooner: the earlier of both instants counts, so that it can only tighten. */
export interface HastenedDeadline {
  readonly requirement: string;
  readonly dueAt: DeadlineShift;
}

/** What an extension takes away from its base. Each of these is reported as a deviation. */
export interface Loosening {
  readonly guards?: readonly DroppedGuard[];
  readonly conditions?: readonly DroppedCondition[];
  readonly obligations?: Readonly<Record<string, DroppedObligation>>;
  readonly deadlines?: Readonly<Record<string, PutOffDeadline>>;
}

import type { StandingDeadline } from '../journal/entry.ts';
import { standing, type KeyedDeadline } from './derive.ts';

/** When a deadline is due, and whether for certain. */
export type DeadlineMoment = Pick<StandingDeadline, 'dueAt' | 'provisional'>;

/** A deadline that is not what it was; `null` where there is none of this key. */
export interface MovedDeadline {
  readonly key: string;
  readonly requirement: string;
  readonly before: DeadlineMoment | null;
  readonly after: DeadlineMoment | null;
}

const momentOf = (deadline: StandingDeadline | undefined): DeadlineMoment | null =>
  deadline ? { dueAt: deadline.dueAt, provisional: deadline.provisional } : null;

const hasMoved = ({ before, after }: MovedDeadline): boolean =>
  before?.dueAt !== after?.dueAt || before?.provisional !== after?.provisional;

/** The deadlines that differ between two derivations: in the order of the second, then what is only in the first. */
export const movedDeadlines = (
  before: readonly KeyedDeadline[],
  after: readonly KeyedDeadline[],
): readonly MovedDeadline[] => {
  const [old, present] = [standing(before), standing(after)];
  const gone = old.filter(({ key }) => !present.some((one) => one.key === key));
  return [...present, ...gone]
    .map(({ key, requirement }) => ({
      key,
      requirement,
      before: momentOf(old.find((one) => one.key === key)),
      after: momentOf(present.find((one) => one.key === key)),
    }))
    .filter(hasMoved);
};

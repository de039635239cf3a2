import type { DerivationView, Instant } from '@statedesk/engine';
import { dueBy } from './dueBy.ts';
import type { ReckonedDeadline } from './reckonedDeadline.ts';
import type { Occasion } from './reckoning.ts';

/** What is to have happened so many working days after an instant, and what is done once where it has not. */
export interface Within<Id extends string, Command extends string> extends Pick<
  ReckonedDeadline<Id, Command>,
  'id' | 'requirement' | 'cycle' | 'rung' | 'command'
> {
  readonly occasion: Occasion;
  readonly from: Instant;
  /** What the deadline is known by, where it is not reckoned from it. */
  readonly anchor?: Instant;
  readonly withinWorkingDays: number;
}

/** A deadline at the end of working time of the last of so many working days; none once it has fired. */
export const onceWithin = <Id extends string, Command extends string>(
  {
    id,
    requirement,
    cycle,
    rung,
    command,
    occasion,
    from,
    anchor = from,
    withinWorkingDays: days,
  }: Within<Id, Command>,
  view: DerivationView,
): readonly ReckonedDeadline<Id, Command>[] => {
  const key = { id, cycle, rung, anchor };
  if (view.hasFired(key)) return [];
  const reckoned = { kind: 'workingDays', occasion, from, calendar: 'working', days } as const;
  return [{ ...key, requirement, ...dueBy({ ...reckoned, until: 'endOfWorkingTime' }, view), command }];
};

import type { DerivationView } from '@statedesk/engine';
import type { Approval } from '../../approval/approval.ts';
import { dueBy } from './dueBy.ts';
import type { ReckonedDeadline } from './reckonedDeadline.ts';
import type { Occasion } from './reckoning.ts';

/** What is to be decided within how many working days, and what happens once when nobody has. */
export interface Undecided<Id extends string, Command extends string> extends Pick<
  ReckonedDeadline<Id, Command>,
  'id' | 'requirement' | 'command'
> {
  readonly occasion: Occasion;
  readonly withinWorkingDays: number;
}

/** A round that nobody has decided in time is asked for again, once; silence decides nothing (R14). */
export const undecidedRound = <Id extends string, Command extends string>(
  approval: Approval | null,
  { id, requirement, command, occasion, withinWorkingDays: days }: Undecided<Id, Command>,
  view: DerivationView,
): readonly ReckonedDeadline<Id, Command>[] => {
  if (approval === null || approval.decision !== null) return [];
  const { round: cycle, requestedAt: from } = approval;
  const key = { id, cycle, rung: 'undecided', anchor: from };
  if (view.hasFired(key)) return [];
  const reckoned = {
    kind: 'workingDays',
    occasion,
    from,
    calendar: 'working',
    days,
    until: 'endOfWorkingTime',
  } as const;
  return [{ ...key, requirement, ...dueBy(reckoned, view), command }];
};

import type { DerivationView } from '@statedesk/engine';
import type { Approval } from '../../approval/approval.ts';
import { onceWithin, type Within } from './onceWithin.ts';
import type { ReckonedDeadline } from './reckonedDeadline.ts';

/** What is to be decided within how many working days, and what happens once when nobody has. */
export type Undecided<Id extends string, Command extends string> = Pick<
  Within<Id, Command>,
  'id' | 'requirement' | 'command' | 'occasion' | 'withinWorkingDays'
>;

/** A round that nobody has decided in time is asked for again, once; silence decides nothing (R14). */
export const undecidedRound = <Id extends string, Command extends string>(
  approval: Approval | null,
  undecided: Undecided<Id, Command>,
  view: DerivationView,
): readonly ReckonedDeadline<Id, Command>[] => {
  if (approval === null || approval.decision !== null) return [];
  const { round: cycle, requestedAt: from } = approval;
  return onceWithin({ ...undecided, cycle, rung: 'undecided', from }, view);
};

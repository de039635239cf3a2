import type { DerivationView } from '@statedesk/engine';
import { onceWithin } from '../procedure/deadlines/onceWithin.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { isOpen } from './actionsAfter.ts';
import type { ActionItem } from './actionItem.ts';

/** What watches over the actions of a procedure. */
export interface ActionWatch<Id extends string, Command extends string> extends Pick<
  ReckonedDeadline<Id, Command>,
  'id' | 'requirement'
> {
  /** The owner is reminded when it is due, and so many working days later it is escalated. */
  readonly escalateAfterWorkingDays: number;
  readonly remind: Command;
  readonly escalate: Command;
}

/** Each open action reminds its owner once when it is due, and is escalated once when it is still open later. */
export const actionDeadlines = <Id extends string, Command extends string>(
  actions: readonly ActionItem[],
  { id, requirement, escalateAfterWorkingDays, remind, escalate }: ActionWatch<Id, Command>,
  view: DerivationView,
): readonly ReckonedDeadline<Id, Command>[] =>
  actions.filter(isOpen).flatMap(({ number, since: from, withinWorkingDays }) => {
    const rungs = [
      { rung: `due${number}`, days: withinWorkingDays, type: remind },
      { rung: `escalation${number}`, days: withinWorkingDays + escalateAfterWorkingDays, type: escalate },
    ];
    return rungs.flatMap(({ rung, days, type }) => {
      const command = { type, payload: { number: String(number) } };
      // Numbers go on through the life of an instance: they alone tell its actions apart.
      const once = { id, requirement, cycle: 1, rung, occasion: 'actionDecided', from, command } as const;
      return onceWithin({ ...once, withinWorkingDays: days }, view);
    });
  });

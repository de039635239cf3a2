import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { confirmationReckoning } from './confirmationReckoning.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { nextReminder } from './nextReminder.ts';

/** The customer was asked whether it is solved, and is asked again (5.10.c). The written text asks once. */
export const confirmationReminder: IncidentDeadline = ({ confirmationAsked: asked, cycle }, view) => {
  const policy = readPolicy(view.policy);
  if (asked === null || policy.profile !== 'practised' || placeIn(view.state, 'stage') !== 'confirmation')
    return undefined;
  const { remindEveryWorkingDays: every, reminders: most } = policy.confirmation;
  return nextReminder(
    {
      ...{ id: 'confirmation', cycle, anchor: asked.at, requirement: '5.10.c', past: asked.reminders, most },
      before: dueBy(confirmationReckoning(asked.at, policy), view).dueAt,
      command: { type: 'remindOfConfirmation', payload: {} },
      reckoned: (number) => ({
        ...{ kind: 'workingDays', occasion: 'confirmationAsked', from: asked.at, calendar: 'working' },
        ...{ days: number * every, until: 'sameTime' },
      }),
    },
    view,
  );
};

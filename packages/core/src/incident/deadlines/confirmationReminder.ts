import { fromInstant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { confirmationMoment } from './confirmationMoment.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { nextReminder } from './nextReminder.ts';

/** The customer was asked whether it is solved, and is asked again (5.10.c). The written text asks once. */
export const confirmationReminder: IncidentDeadline = ({ confirmationAsked: asked, cycle }, view) => {
  const { profile, confirmation } = readPolicy(view.policy);
  if (asked === null || profile !== 'practised' || placeIn(view.state, 'stage') !== 'confirmation') return undefined;
  const { remindEveryWorkingDays: every, reminders: most } = confirmation;
  return nextReminder(
    {
      ...{ id: 'confirmation', cycle, anchor: asked.at, requirement: '5.10.c', past: asked.reminders, most },
      before: confirmationMoment(asked.at, view).at,
      command: { type: 'remindOfConfirmation', payload: {} },
      dueAt: (number) =>
        view.calendar('working').addWorkingDays(fromInstant(asked.at), number * every, { until: 'sameTime' }),
    },
    view,
  );
};

import type { DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { DeadlineOfIncident, IncidentDeadline } from './incidentDeadline.ts';
import { nextReminder } from './nextReminder.ts';
import { patienceReckoning } from './patienceReckoning.ts';

type Wait = IncidentRecord['waiting'][number];

const hour = 3_600_000;

const reminderOf = (wait: Wait, cycle: number, view: DerivationView): DeadlineOfIncident | undefined => {
  const { reason, since, until, reminders: past } = wait;
  const policy = readPolicy(view.policy);
  const { remindEveryWorkingHours: every, reminders } = policy.waiting[reason];
  // The day an answer was promised for is a reminder of its own, and those of policy come after it.
  const promised = until === null ? 0 : 1;
  const patience = patienceReckoning(wait, policy);
  return nextReminder(
    {
      ...{ id: `waiting.${reason}`, cycle, anchor: since, requirement: 'PR.a', past },
      most: promised + (every === null ? 0 : reminders),
      before: patience ? dueBy(patience, view).dueAt : Infinity,
      command: { type: 'remindOfWaiting', payload: { reason } },
      reckoned: (number) => ({
        ...{ kind: 'workingTime', occasion: until === null ? 'waitBegan' : 'dateCame' },
        ...{ from: until ?? since, calendar: 'working' },
        milliseconds: (number - promised) * (every ?? 0) * hour,
      }),
    },
    view,
  );
};

/** What is waited for is asked for again, reason by reason, as long as patience lasts (PR.a). */
export const waitReminders: IncidentDeadline = ({ waiting, cycle }, view) =>
  readPolicy(view.policy).profile === 'practised'
    ? waiting.flatMap((wait) => reminderOf(wait, cycle, view) ?? [])
    : undefined;

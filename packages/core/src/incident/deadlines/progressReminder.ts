import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { nextReminder } from './nextReminder.ts';

const hour = 3_600_000;

/**
 * The customer has heard nothing for so many working hours while the incident is handled: the tier in charge is reminded,
 * again and again until it tells them (3.2.e, a control).
 */
export const progressReminder: IncidentDeadline = (record, view) => {
  const { acceptedAt, handlingEndedAt, progressToldAt: toldAt, progressReminders: past, cycle } = record;
  const { controls, progress } = readPolicy(view.policy);
  if (acceptedAt === null || handlingEndedAt !== null || toldAt === null || !controls['3.2.e']) return undefined;
  return nextReminder(
    {
      ...{ id: 'progress', cycle, anchor: toldAt, requirement: '3.2.e', past },
      ...{ most: Infinity, before: Infinity },
      command: { type: 'remindOfProgress', payload: {} },
      reckoned: (number) => ({
        ...{ kind: 'workingTime', occasion: 'customerTold', from: toldAt, calendar: 'working' },
        milliseconds: number * progress.everyWorkingHours * hour,
      }),
    },
    view,
  );
};

import { readPolicy } from '../../policy/readPolicy.ts';
import { isForCustomer } from '../../vocabulary/waitingReason.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { nextReminder } from './nextReminder.ts';

const hour = 3_600_000;

/**
 * The customer has heard nothing for so many working hours while the incident is handled: the tier in charge is reminded,
 * again and again until it tells them (3.2.e, a control). Quiet while the customer is the one waited for: they know how it
 * stands, and are reminded themselves (PR.a).
 */
export const progressReminder: IncidentDeadline = (record, view) => {
  const { acceptedAt, handlingEndedAt, progressToldAt: toldAt, progressReminders: past, cycle, waiting } = record;
  const { controls, progress } = readPolicy(view.policy);
  if (acceptedAt === null || handlingEndedAt !== null || toldAt === null || !controls['3.2.e']) return undefined;
  if (waiting.some(({ reason }) => isForCustomer(reason))) return undefined;
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

import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { nextReminder } from './nextReminder.ts';

/** The archive administrator was given a work order and has not said so: they are reminded (5.11.b, a control). */
export const workOrderReminder: IncidentDeadline = ({ filing, cycle }, view) => {
  const { controls, dispatch } = readPolicy(view.policy);
  if (!filing?.handedIn || filing.receivedAt !== null || !controls['5.11.b']) return undefined;
  const { at } = filing.handedIn;
  return nextReminder(
    {
      ...{ id: 'workOrderReceipt', cycle, anchor: at, requirement: '5.11.b', past: filing.reminders },
      ...{ most: dispatch.filing.reminders, before: Infinity },
      command: { type: 'remindOfWorkOrder', payload: {} },
      reckoned: (number) => ({
        ...{ kind: 'workingDays', occasion: 'workOrderHandedIn', from: at, calendar: 'working', until: 'sameTime' },
        days: number * dispatch.filing.remindEveryWorkingDays,
      }),
    },
    view,
  );
};

import type { Instant } from '@statedesk/engine';
import type { DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { Occasion } from '../../procedure/deadlines/reckoning.ts';
import { isForCustomer } from '../../vocabulary/waitingReason.ts';
import { unheardSince } from '../affected/affectedSchema.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { nextReminder, type Reminders } from './nextReminder.ts';

const hour = 3_600_000;

/** Quiet while the customer is the one waited for: they know how it stands, and are reminded themselves (PR.a). */
const isWanted = ({ acceptedAt, handlingEndedAt, waiting }: IncidentRecord, view: DerivationView): boolean =>
  acceptedAt !== null &&
  handlingEndedAt === null &&
  readPolicy(view.policy).controls['3.2.e'] &&
  !waiting.some(({ reason }) => isForCustomer(reason));

interface Silence extends Pick<Reminders, 'id' | 'cycle' | 'past' | 'command'> {
  readonly since: Instant;
  readonly occasion: Occasion;
}

const reminderOf = ({ since, occasion, ...series }: Silence, view: DerivationView) =>
  nextReminder(
    {
      ...series,
      ...{ anchor: since, requirement: '3.2.e', most: Infinity, before: Infinity },
      reckoned: (number) => ({
        ...{ kind: 'workingTime', occasion, from: since, calendar: 'working' },
        milliseconds: number * readPolicy(view.policy).progress.everyWorkingHours * hour,
      }),
    },
    view,
  );

/**
 * The customer has heard nothing for so many working hours while the incident is handled: the tier in charge is reminded,
 * again and again until it tells them (3.2.e, a control).
 */
export const progressReminder: IncidentDeadline = (record, view) => {
  const { progressToldAt: since, progressReminders: past, cycle } = record;
  if (since === null || !isWanted(record, view)) return undefined;
  const command = { type: 'remindOfProgress', payload: {} } as const;
  return reminderOf({ id: 'progress', cycle, past, since, occasion: 'customerTold', command }, view);
};

/** The same for whoever of the other affected users has heard nothing for longest (3.2.e, the same control). */
export const usersReminder: IncidentDeadline = (record, view) => {
  const { affected, cycle } = record;
  const since = unheardSince(affected);
  if (since === undefined || !isWanted(record, view)) return undefined;
  const command = { type: 'remindOfUsers', payload: {} } as const;
  return reminderOf({ id: 'affected', cycle, past: affected.reminders, since, occasion: 'userTold', command }, view);
};

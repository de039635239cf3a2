import { waitingReasonSchema, isForCustomer } from '../../vocabulary/waitingReason.ts';
import type { IncidentCondition } from './incidentCondition.ts';
import { tierInCharge } from './tierInCharge.ts';

/** A wait is ended by those who have the incident; customers give themselves the answer that is waited for. */
export const endsOwnWait: IncidentCondition = {
  requirement: 'PR.a',
  label: {
    en: 'you have the incident, or are the customer who is waited for',
    zh: '您当前负责该事件，或正是所等待的客户',
  },
  reads: ['reason'],
  holds: (view) => {
    const { data: reason } = waitingReasonSchema.safeParse(view.payload['reason']);
    const isAwaited = reason !== undefined && isForCustomer(reason);
    return tierInCharge.holds(view) || (isAwaited && view.actor.roles.some((role) => role === 'customer'));
  },
};

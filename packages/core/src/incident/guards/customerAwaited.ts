import { isForCustomer } from '../../vocabulary/waitingReason.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** The customer is the one to be reminded. */
export const customerAwaited: IncidentGuard = {
  requirement: 'PR.a',
  label: { en: 'it is the customer who is waited for', zh: '所等待的是客户' },
  reads: ['reason'],
  holds: (_, command) => command.type === 'remindOfWaiting' && isForCustomer(command.payload.reason),
};

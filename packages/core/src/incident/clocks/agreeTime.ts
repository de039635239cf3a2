import { attachClock } from '@statedesk/engine';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { archiveClock } from './archiveClock.ts';
import { beginClock } from './beginClock.ts';

/** The time agreed with the customer is held by a clock of its own; one agreed before gives way and stays on record (5.9.b). */
export const agreeTime = (
  record: IncidentRecord,
  { occurredAt, payload, policy }: Given<'agreeResolutionTime'>,
): IncidentRecord => {
  const target = { kind: 'instant', at: payload.at } as const;
  const ledger = attachClock({ clock: 'agreed', calendar: 'always', target }, occurredAt);
  return beginClock(archiveClock(record, 'agreed', occurredAt), 'agreed', ledger, policy);
};

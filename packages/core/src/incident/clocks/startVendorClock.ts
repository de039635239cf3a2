import { attachClock } from '@statedesk/engine';
import type { Contract } from '../../directory/contract.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { beginClock } from './beginClock.ts';

/** The vendor's turn is timed by the limit its contract promised, where it has one (3.4.b). */
export const startVendorClock = (
  record: IncidentRecord,
  { limit }: Contract,
  { occurredAt, policy }: Given<'handOverToVendor'>,
): IncidentRecord => {
  if (limit === undefined) return record;
  const { calendar, minutes } = limit;
  const target = { kind: 'duration', milliseconds: minutes * 60_000 } as const;
  return beginClock(record, 'vendor', attachClock({ clock: 'vendor', calendar, target }, occurredAt), policy);
};

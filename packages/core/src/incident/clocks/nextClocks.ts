import { attachClock, nextClockCycle, reattachClock, type ClockLedger } from '@statedesk/engine';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { archiveClock } from './archiveClock.ts';
import { beginClock } from './beginClock.ts';
import { carriedOut } from './carriedOut.ts';
import { targetGrade, targetOf } from './targetedClock.ts';

type Again = Given<'rejectResolution' | 'reopenIncident'>;

const nextResolution = (
  { clocks: { resolution }, priority }: IncidentRecord,
  { occurredAt, policy }: Again,
): { readonly ledger: ClockLedger; readonly frozen: readonly ClockLedger[] } => {
  const { calendar, target } = targetOf('resolution', targetGrade(priority), policy);
  if (resolution === null)
    return { ledger: attachClock({ clock: 'resolution', calendar, target }, occurredAt), frozen: [] };
  const { ledger, frozen, conflict } = nextClockCycle(resolution, occurredAt, target);
  if (conflict !== undefined) throw new RangeError(conflict.message.en);
  return { ledger: { ...ledger, calendar }, frozen: [frozen] };
};

/**
 * Back to work (5.10.b, 5.13.b): what the resolution took is frozen, and the next cycle is timed from nothing. A time is
 * to be agreed anew. The vendor's turn goes on where the vendor still has the incident; what it stood does not count.
 */
export const nextClocks = (record: IncidentRecord, command: Again): IncidentRecord => {
  const { ledger, frozen } = nextResolution(record, command);
  const { clocks, earlierClocks } = archiveClock(record, 'agreed', command.occurredAt);
  const vendor = clocks.vendor && carriedOut(reattachClock(clocks.vendor, command.occurredAt));
  const next = { ...record, clocks: { ...clocks, vendor }, earlierClocks: [...earlierClocks, ...frozen] };
  return beginClock(next, 'resolution', ledger, command.policy);
};

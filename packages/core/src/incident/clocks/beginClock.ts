import { pauseClock, type ClockLedger } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { IncidentClock } from '../../vocabulary/incidentClock.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { carriedOut } from './carriedOut.ts';
import { withClock } from './withClock.ts';

/**
 * The record with a clock that begins now. Where policy pauses it for a reason that is waited for already, it stands
 * still from its first instant on: what pauses a clock is the open reasons, whichever came first (rule R11, PR.a).
 */
export const beginClock = (
  record: IncidentRecord,
  clock: IncidentClock,
  ledger: ClockLedger,
  policy: Pick<IncidentPolicy, 'waiting'>,
): IncidentRecord => {
  const standing = record.waiting.filter(({ reason }) => policy.waiting[reason].pauses.includes(clock));
  return withClock(
    record,
    clock,
    standing.reduce((begun, { reason }) => carriedOut(pauseClock(begun, begun.startedAt, reason)), ledger),
  );
};

import type { ClockLedger } from '@statedesk/engine';
import type { ClockStanding } from '../../vocabulary/incidentClock.ts';

/**
 * How a clock stands by what is on record: overdue deadlines happen first (rule R9), so one that ended without a breach
 * on record was in time.
 */
export const standingOfClock = ({ breachedAt, stopped, pauses }: ClockLedger): ClockStanding => {
  if (breachedAt !== null) return 'breached';
  if (stopped?.how === 'completed') return 'met';
  if (stopped !== null) return 'cancelled';
  return pauses.some(({ to }) => to === null) ? 'paused' : 'running';
};

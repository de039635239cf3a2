import type { IncidentClock } from '../../vocabulary/incidentClock.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Whether the deadline at hand is one of this clock. */
export const concernsClock =
  (clock: IncidentClock): IncidentGuard['holds'] =>
  (_, command) =>
    (command.type === 'warnOfClock' || command.type === 'breachClock') && command.payload.clock === clock;

import { fromInstant, type Instant } from '../time/instant.ts';
import type { ClockLedger } from './clockLedger.ts';
import { stoppedReason, type ClockPause } from './clockPause.ts';

/** One instant that a ledger holds, and what happened then. */
export interface ClockEvent {
  readonly what:
    | 'started'
    | 'retargeted'
    | 'paused'
    | 'resumed'
    | 'stopped'
    | 'reattached'
    | 'breached'
    | 'completed'
    | 'cancelled'
    | 'frozen';
  readonly at: Instant;
  /** Of a pause: what for. */
  readonly reason?: string;
}

const ofPause = ({ reason, from, to }: ClockPause): readonly ClockEvent[] => {
  if (reason === stoppedReason)
    return [{ what: 'stopped', at: from }, ...(to === null ? [] : [{ what: 'reattached', at: to } as const])];
  return [{ what: 'paused', at: from, reason }, ...(to === null ? [] : [{ what: 'resumed', at: to, reason } as const])];
};

const events = ({ startedAt, targets, pauses, breachedAt, stopped, frozenAt }: ClockLedger): readonly ClockEvent[] => [
  { what: 'started', at: startedAt },
  ...targets.slice(1).map(({ since }) => ({ what: 'retargeted', at: since }) as const),
  ...pauses.flatMap(ofPause),
  ...(breachedAt === null ? [] : [{ what: 'breached', at: breachedAt } as const]),
  ...(stopped === null ? [] : [{ what: stopped.how, at: stopped.at }]),
  ...(frozenAt === null ? [] : [{ what: 'frozen', at: frozenAt } as const]),
];

/** The last thing that happened to a clock: nothing may be put on record before it (R11). */
export const lastEvent = (ledger: ClockLedger): ClockEvent =>
  events(ledger).reduce((last, event) => (fromInstant(event.at) >= fromInstant(last.at) ? event : last));

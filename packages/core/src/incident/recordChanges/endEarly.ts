import { cancelClock } from '@statedesk/engine';
import { changeClock } from '../clocks/changeClock.ts';
import { cancelOnSiteClock } from '../clocks/endOnSiteClock.ts';
import { endHandlingClocks } from '../clocks/endHandlingClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { endEveryWait } from './endEveryWait.ts';

type EarlyEnd = Given<'withdrawIncident' | 'cancelIncident' | 'keepMerge'>;

const ends = { withdrawIncident: 'withdrawn', cancelIncident: 'cancelled', keepMerge: 'merged' } as const;

const endSession = ({ remoteSession }: IncidentRecord, { occurredAt }: EarlyEnd): IncidentRecord['remoteSession'] =>
  remoteSession && { ...remoteSession, endedAt: remoteSession.endedAt ?? occurredAt };

/**
 * It ends without a solution of its own (PR.c, PR.d). No clock has anything left to measure, nothing is waited for, a remote session that
 * runs is over. What was breached before, and what the department manager was told, stays on record.
 */
export const endEarly = (record: IncidentRecord, command: EarlyEnd): IncidentRecord => {
  const { type, occurredAt, revision } = command;
  const cancelled = changeClock(endEveryWait(record, command), 'response', (ledger) => cancelClock(ledger, occurredAt));
  return {
    ...endHandlingClocks(cancelOnSiteClock(cancelled, occurredAt), (ledger) => cancelClock(ledger, occurredAt)),
    remoteSession: endSession(record, command),
    endedEarly: { as: ends[type], at: occurredAt, revision },
  };
};

import { breachClock } from '@statedesk/engine';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { changeClock } from './changeClock.ts';

/** What was promised was not kept: the true due time is on record, for good (rule R11). */
export const keepBreach = (record: IncidentRecord, { occurredAt, payload }: Given<'breachClock'>): IncidentRecord =>
  changeClock(record, payload.clock, (ledger) => breachClock(ledger, occurredAt));

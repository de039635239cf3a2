import { completeClock, type Instant } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';
import { changeClock } from './changeClock.ts';

/** A person has reacted: the first time counts (5.1.e). */
export const completeResponse = (record: IncidentRecord, at: Instant): IncidentRecord =>
  changeClock({ ...record, respondedAt: record.respondedAt ?? at }, 'response', (ledger) => completeClock(ledger, at));

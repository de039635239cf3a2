import { cancelClock, type Instant } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';
import { archiveClock } from './archiveClock.ts';
import { changeClock } from './changeClock.ts';

/** Another tier has it: the vendor's turn is over, unsolved, and what it took stays on record (3.4.b). */
export const endVendorClock = (record: IncidentRecord, at: Instant): IncidentRecord =>
  archiveClock(
    changeClock(record, 'vendor', (ledger) => cancelClock(ledger, at)),
    'vendor',
    at,
  );

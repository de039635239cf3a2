import { cancelClock, completeClock, reattachClock, type Instant } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';
import { carriedOut } from './carriedOut.ts';
import { changeClock } from './changeClock.ts';
import { withClock } from './withClock.ts';

/** Somebody is there: the first time counts (5.1.e). */
export const completeOnSiteClock = (record: IncidentRecord, at: Instant): IncidentRecord =>
  changeClock(record, 'onSite', (ledger) => completeClock(ledger, at));

/** Nobody goes, for now. */
export const cancelOnSiteClock = (record: IncidentRecord, at: Instant): IncidentRecord =>
  changeClock(record, 'onSite', (ledger) => cancelClock(ledger, at));

/** Somebody goes after all: what it stood in between does not count. */
export const resumeOnSiteClock = (record: IncidentRecord, at: Instant): IncidentRecord => {
  const ledger = record.clocks.onSite;
  return ledger === null ? record : withClock(record, 'onSite', carriedOut(reattachClock(ledger, at)));
};

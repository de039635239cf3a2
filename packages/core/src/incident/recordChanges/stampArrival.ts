import { completeOnSiteClock } from '../clocks/endOnSiteClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** They are there: the on-site response is given (5.1.e), and a signature is asked for anew (5.10.a). */
export const stampArrival = (record: IncidentRecord, { occurredAt }: Given<'arriveOnSite'>): IncidentRecord => ({
  ...completeOnSiteClock(record, occurredAt),
  visit: record.visit && { ...record.visit, arrivedAt: occurredAt },
  visitsMade: record.visitsMade + 1,
  signature: null,
});

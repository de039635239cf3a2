import { completeOnSiteClock } from '../clocks/endOnSiteClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Nothing could be done there (5.7.d): whoever stood at the door in time did respond, and another date is to be agreed on. */
export const endFailedVisit = (
  record: IncidentRecord,
  { payload, occurredAt }: Given<'failVisit'>,
): IncidentRecord => ({
  ...(payload.reachedSite ? completeOnSiteClock(record, occurredAt) : record),
  visit: record.visit && { ...record.visit, departedAt: null },
});

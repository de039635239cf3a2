import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Nobody holds it any longer, and its tier is to take it up anew (1.l). Clocks run on. */
export const returnToQueue = (record: IncidentRecord, { occurredAt }: Given<'releaseIncident'>): IncidentRecord => ({
  ...record,
  holder: null,
  queue: { since: occurredAt },
});

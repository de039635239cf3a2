import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** What the solution at hand will cost (1.k). */
export const keepEstimate = (record: IncidentRecord, { payload }: Given<'estimateCost'>): IncidentRecord => ({
  ...record,
  spending: { ...record.spending, estimated: payload.amount },
});

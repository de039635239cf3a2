import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The cause was found, or cannot be looked for now (3.3.c, 3.4.c). */
export const settleRootCause = (record: IncidentRecord, { payload }: Given<'recordRootCause'>): IncidentRecord => ({
  ...record,
  rootCause: record.rootCause && { ...record.rootCause, standing: payload.outcome },
});

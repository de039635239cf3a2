import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The cause was found, or cannot be looked for now and is looked for again at an instant named (3.3.c, 3.4.c). */
export const settleRootCause = (
  record: IncidentRecord,
  { payload, occurredAt }: Given<'recordRootCause'>,
): IncidentRecord => ({
  ...record,
  rootCause: record.rootCause && {
    ...record.rootCause,
    standing: payload.outcome,
    lookedAt: occurredAt,
    nextLookAt: payload.outcome === 'notNow' ? payload.nextLookAt : null,
    remindedAt: null,
  },
});

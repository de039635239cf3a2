import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** It is time to look for the cause: what was put off until now is owed again (3.3.c, 3.4.c). */
export const resumeRootCause = (
  record: IncidentRecord,
  { occurredAt }: Given<'remindOfRootCause'>,
): IncidentRecord => ({
  ...record,
  rootCause: record.rootCause && { ...record.rootCause, standing: 'open', remindedAt: occurredAt },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { serviceRecordsSchema } from '../serviceRecords.ts';

/** The service records are frozen as they stand: what they hold is kept by its hash (5.11.a). */
export const keepArchive = (
  record: IncidentRecord,
  { occurredAt, revision, observations }: Given<'archiveRecord'>,
): IncidentRecord => ({
  ...record,
  archive: { at: occurredAt, revision, ...serviceRecordsSchema.parse(observations['serviceRecords']) },
  correction: null,
});

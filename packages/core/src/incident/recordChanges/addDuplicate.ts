import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Whoever reported the duplicate is affected by this incident, and is told and asked with it from now on (PR.c). */
export const addDuplicate = (
  record: IncidentRecord,
  { payload: { duplicate }, occurredAt }: Given<'absorbDuplicate'>,
): IncidentRecord => ({
  ...record,
  relations: {
    ...record.relations,
    duplicates: [...record.relations.duplicates, { id: duplicate, since: occurredAt }],
  },
});

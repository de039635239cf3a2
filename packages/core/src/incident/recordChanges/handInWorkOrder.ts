import { castDraft, produce } from 'immer';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { serviceRecordsSchema } from '../serviceRecords.ts';

/** The work order went to the archive administrator as it stands: what it holds is kept by its hash (5.11.b). */
export const handInWorkOrder = (
  record: IncidentRecord,
  { occurredAt, revision, observations }: Given<'handInWorkOrder'>,
): IncidentRecord => {
  const frozen = serviceRecordsSchema.parse(observations['workOrders']);
  return produce(record, ({ filing }) => {
    if (filing === null) return;
    filing.handedIn = { at: occurredAt, revision, ...castDraft(frozen) };
    filing.reminders = 0;
  });
};

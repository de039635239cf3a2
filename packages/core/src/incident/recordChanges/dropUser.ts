import { withUsers } from '../affected/affectedSchema.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One fewer is told of progress (3.2.e). Who it was is in the journal. */
export const dropUser = (
  record: IncidentRecord,
  { payload: { user } }: Given<'removeAffectedUser'>,
): IncidentRecord => ({
  ...record,
  affected: withUsers(
    record.affected,
    record.affected.users.filter(({ number }) => number !== user),
  ),
});

import { withUsers } from '../affected/affectedSchema.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One more is told of progress (3.2.e). */
export const nameUser = (
  record: IncidentRecord,
  { payload: { name, contact, channel }, occurredAt: since }: Given<'addAffectedUser'>,
): IncidentRecord => {
  const number = record.affected.named + 1;
  const user = { number, name, contact, channel, since, heardAt: since };
  return { ...record, affected: withUsers({ ...record.affected, named: number }, [...record.affected.users, user]) };
};

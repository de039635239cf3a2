import { havingHeard } from '../affected/affectedSchema.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { stampWord } from './stampProgress.ts';

/** One more communication. Telling one user leaves the submitter and every other one as uninformed as before (3.2.e). */
export const keepCommunication = (record: IncidentRecord, command: Given<'recordCommunication'>): IncidentRecord => {
  const { with: listener, user } = command.payload;
  const counted = { ...record, communications: record.communications + 1 };
  if (listener === 'submitter') return stampWord(counted, command);
  return user === undefined
    ? counted
    : { ...counted, affected: havingHeard(counted.affected, command.occurredAt, user) };
};

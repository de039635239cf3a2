import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { stampProgress } from './stampProgress.ts';

/** One more communication. Telling another user leaves the submitter as uninformed as before (3.2.e). */
export const keepCommunication = (record: IncidentRecord, command: Given<'recordCommunication'>): IncidentRecord => {
  const counted = { ...record, communications: record.communications + 1 };
  return command.payload.with === 'submitter' ? stampProgress(counted, command) : counted;
};

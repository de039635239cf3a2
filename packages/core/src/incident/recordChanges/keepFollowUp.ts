import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const reached = (command: Given<'recordFollowUp' | 'confirmDuringFollowUp'>): boolean =>
  command.type === 'confirmDuringFollowUp' || command.payload.reached;

/** One more call, and whether it was answered (5.14.b). */
export const keepFollowUp = (
  record: IncidentRecord,
  command: Given<'recordFollowUp' | 'confirmDuringFollowUp'>,
): IncidentRecord => ({
  ...record,
  followUp: { tries: record.followUp.tries + 1, reachedAt: reached(command) ? command.occurredAt : null },
});

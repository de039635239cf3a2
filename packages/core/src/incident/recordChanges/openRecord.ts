import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { completeResponse } from '../clocks/completeResponse.ts';
import { startCustomerClocks } from '../clocks/startCustomerClocks.ts';
import { fillIntake } from './fillIntake.ts';

/** The report is in the record. A telephone call was answered by a person: that is the response (5.1.e). */
export const openRecord = (record: IncidentRecord, command: Given<'reportIncident'>): IncidentRecord => {
  const { channel, external, follows = null } = command.payload;
  const reportedAt = command.occurredAt;
  const answered = channel === 'telephone';
  const timed = startCustomerClocks(fillIntake(record, command), command);
  return {
    ...(answered ? completeResponse(timed, reportedAt) : timed),
    channel,
    external: external ? { priority: null, ...external } : null,
    relations: { ...record.relations, follows },
    reportedAt,
    holder: answered ? { person: command.actor.id, since: reportedAt } : null,
    // The call itself is the telephone conversation in which the details are asked (5.2.b).
    details: answered ? { at: reportedAt, revision: command.revision } : null,
  };
};

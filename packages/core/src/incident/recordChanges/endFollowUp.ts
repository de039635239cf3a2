import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Nobody calls any more (5.14.d). */
export const endFollowUp = (record: IncidentRecord, { occurredAt }: Given<'giveUpFollowUp'>): IncidentRecord => ({
  ...record,
  followUp: { ...record.followUp, unreachableSince: occurredAt },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One more who goes along, of any tier (5.7.c). */
export const addParticipant = (record: IncidentRecord, { payload }: Given<'inviteToVisit'>): IncidentRecord => ({
  ...record,
  visit: record.visit && {
    ...record.visit,
    participants: [...record.visit.participants, { person: payload.person, tier: payload.tier }],
  },
});

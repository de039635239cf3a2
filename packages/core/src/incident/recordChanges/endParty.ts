import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A party takes part no longer (3.4.d). */
export const endParty = (record: IncidentRecord, { payload, occurredAt }: Given<'releaseParty'>): IncidentRecord => ({
  ...record,
  furtherParties: record.furtherParties.map((party) =>
    party.name === payload.party && party.until === null ? { ...party, until: occurredAt } : party,
  ),
});

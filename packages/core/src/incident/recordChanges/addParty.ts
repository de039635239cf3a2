import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One more party takes part (3.4.d). What it is asked for is in the entry. */
export const addParty = (
  record: IncidentRecord,
  { payload: { party: name, kind }, occurredAt: since, revision }: Given<'drawInParty'>,
): IncidentRecord => ({
  ...record,
  furtherParties: [...record.furtherParties, { name, kind, since, until: null, revision }],
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** It starts at another tier than the first (PR.b). Before it is accepted its response is what is waited for. */
export const startRoute = (
  record: IncidentRecord,
  { payload, occurredAt }: Given<'startAtHigherTier'>,
): IncidentRecord => ({
  ...record,
  holder: null,
  queue: record.acceptedAt === null ? null : { since: occurredAt },
  route: { ...record.route, visited: [payload.tier] },
});

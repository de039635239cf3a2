import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Who answers for the incident from now on: the one named, or who takes it up (1.l). */
export const setHolder = (
  record: IncidentRecord,
  { payload, actor, occurredAt }: Given<'assignIncident' | 'takeUpIncident'>,
): IncidentRecord => ({
  ...record,
  holder: { person: 'holder' in payload ? payload.holder : actor.id, since: occurredAt },
  queue: null,
});

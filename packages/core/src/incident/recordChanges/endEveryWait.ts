import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { resumeClocks } from '../waiting/pausing.ts';

/** Nothing is waited for any more: the solution is applied, or the incident goes no further (PR.a). */
export const endEveryWait = (record: IncidentRecord, { occurredAt, policy }: IncidentEvent): IncidentRecord =>
  record.waiting.reduce(
    (resumed, { reason }) => resumeClocks(resumed, occurredAt, reason, policy),
    record.waiting.length === 0 ? record : { ...record, waiting: [] },
  );

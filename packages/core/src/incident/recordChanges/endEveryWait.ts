import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { resumeClocks } from '../clocks/pauseClocks.ts';

/** Nothing is waited for any more: the solution is applied, or the incident goes no further (PR.a). */
export const endEveryWait = (
  record: IncidentRecord,
  { occurredAt }: Pick<IncidentEvent, 'occurredAt'>,
): IncidentRecord =>
  record.waiting.reduce(
    (resumed, { reason }) => resumeClocks(resumed, occurredAt, reason),
    record.waiting.length === 0 ? record : { ...record, waiting: [] },
  );

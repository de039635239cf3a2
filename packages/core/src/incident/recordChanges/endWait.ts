import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { resumeClocks } from '../clocks/pauseClocks.ts';

/** What was waited for came when the command says it occurred, not when it was put on record (PR.a). */
export const endWait = (
  record: IncidentRecord,
  { occurredAt, payload: { reason } }: Given<'endWaiting'>,
): IncidentRecord =>
  resumeClocks({ ...record, waiting: record.waiting.filter((wait) => wait.reason !== reason) }, occurredAt, reason);

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { pauseClocks } from '../clocks/pauseClocks.ts';

/** One more reason to wait, and the clocks that stand for it (PR.a). */
export const openWait = (
  record: IncidentRecord,
  { occurredAt, revision, payload, policy }: Given<'startWaiting'>,
): IncidentRecord => {
  const { reason } = payload;
  const wait = { reason, since: occurredAt, revision, until: payload.until ?? null, reminders: 0 };
  return pauseClocks({ ...record, waiting: [...record.waiting, wait] }, occurredAt, reason, policy);
};

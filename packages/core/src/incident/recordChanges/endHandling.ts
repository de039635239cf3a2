import { completeClock } from '@statedesk/engine';
import { endHandlingClocks } from '../clocks/endHandlingClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The solution is applied and the service restored: what the follow-up is reckoned from (5.14.a). */
export const endHandling = (
  record: IncidentRecord,
  { occurredAt, payload }: Given<'applySolution'>,
): IncidentRecord => ({
  ...endHandlingClocks(record, (ledger) => completeClock(ledger, occurredAt)),
  handlingEndedAt: occurredAt,
  usesWorkaround: payload.workaround,
});

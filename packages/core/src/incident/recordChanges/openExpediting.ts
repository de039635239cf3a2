import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Urged once more (1.l). One that was not answered gives way to the next, and stays in the journal. */
export const openExpediting = (
  record: IncidentRecord,
  { occurredAt, revision, payload }: Given<'expediteIncident'>,
): IncidentRecord => ({
  ...record,
  expediting: {
    ...{ number: (record.expediting?.number ?? 0) + 1, since: occurredAt, revision },
    ...{ answerBy: payload.answerBy ?? null, answeredAt: null },
  },
});

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** One action is done (ISO.c). */
export const settleReviewAction = (
  record: IncidentRecord,
  { occurredAt: doneAt, payload }: Given<'completeReviewAction'>,
): IncidentRecord => ({
  ...record,
  majorIncident: {
    ...record.majorIncident,
    actions: record.majorIncident.actions.map((action) =>
      action.number === payload.number ? { ...action, doneAt } : action,
    ),
  },
});

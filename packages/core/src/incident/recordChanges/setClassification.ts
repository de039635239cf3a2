import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** What it was found to be, and the priority that policy's matrix derives from importance and urgency (5.2.b). */
export const setClassification = (
  record: IncidentRecord,
  { payload: { classification }, policy }: Given<'classifyIncident' | 'reclassifyIncident'>,
): IncidentRecord => ({
  ...record,
  classification,
  priority: policy.priorityMatrix[classification.importance][classification.urgency],
});

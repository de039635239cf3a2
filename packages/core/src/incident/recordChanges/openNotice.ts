import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The department manager was told and has to say so (5.2.d). A new notice replaces one that stands. */
export const openNotice = (
  record: IncidentRecord,
  { occurredAt }: Given<'classifyIncident' | 'reclassifyIncident'>,
): IncidentRecord => ({ ...record, notice: { since: occurredAt, acknowledgedAt: null } });

import { startOnSiteClock } from '../clocks/startOnSiteClock.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

// Another visit is prepared for anew.
const withoutPreparation = (waivers: IncidentRecord['waivers']): IncidentRecord['waivers'] => {
  const kept = { ...waivers };
  delete kept.preparation;
  return kept;
};

/** Somebody goes once more under the same work order (5.7.d), and the way is timed anew. */
export const openAnotherVisit = (
  record: IncidentRecord,
  { occurredAt, policy }: Given<'arrangeAnotherVisit'>,
): IncidentRecord =>
  startOnSiteClock({ ...record, waivers: withoutPreparation(record.waivers) }, { at: occurredAt, policy });

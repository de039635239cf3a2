import { blankIncident } from '../blankIncident.ts';
import { nextClocks } from '../clocks/nextClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/**
 * Back to work (5.10.b, 5.13.b): what belongs to a solution is to be done anew, the follow-up included. Intake,
 * classification, counts, the clocks of the cycle that is over and the duty to find a root cause stay.
 */
export const startNextCycle = (
  record: IncidentRecord,
  command: Given<'rejectResolution' | 'reopenIncident'>,
): IncidentRecord => {
  const { diagnosis, agreement, backup, handlingEndedAt, solvedBy, usesWorkaround } = blankIncident;
  const { documentation, confirmation, archive, configuration, knowledge, closedAt, followUp } = blankIncident;
  return {
    ...nextClocks(record, command),
    cycle: record.cycle + 1,
    ...{ diagnosis, agreement, backup, handlingEndedAt, solvedBy, usesWorkaround },
    ...{ documentation, confirmation, archive, configuration, knowledge, closedAt, followUp },
  };
};

import { blankIncident } from '../blankIncident.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/**
 * Back to work (5.10.b, 5.13.b): what belongs to a solution is to be done anew, the follow-up included. Intake,
 * classification, counts and the duty to find a root cause stay.
 */
export const startNextCycle = (record: IncidentRecord): IncidentRecord => {
  const { diagnosis, agreement, backup, handlingEndedAt, solvedBy, usesWorkaround } = blankIncident;
  const { documentation, confirmation, archive, configuration, knowledge, closedAt, followUp } = blankIncident;
  return {
    ...record,
    cycle: record.cycle + 1,
    ...{ diagnosis, agreement, backup, handlingEndedAt, solvedBy, usesWorkaround },
    ...{ documentation, confirmation, archive, configuration, knowledge, closedAt, followUp },
  };
};

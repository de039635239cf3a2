import { blankIncident } from '../blankIncident.ts';
import { nextClocks } from '../clocks/nextClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { nextVisits } from '../onSite/nextVisits.ts';
import { freezeResult } from './freezeResult.ts';
import { supersedeFollowUp } from './supersedeFollowUp.ts';

/**
 * Back to work (5.10.b, 5.13.b): what belongs to a solution is to be done anew, the follow-up included. Intake,
 * classification, counts, the clocks of the cycle that is over and the duty to find a root cause stay, and so does what
 * earlier follow-ups came to.
 */
export const startNextCycle = (
  record: IncidentRecord,
  command: Given<'rejectResolution' | 'reopenIncident'>,
): IncidentRecord => {
  const { diagnosis, agreement, backup, handlingEndedAt, solvedBy, appliedBy, usesWorkaround, judgement, application } =
    blankIncident;
  const { documentation, confirmationAsked, confirmation, unconfirmed, followUp, dissatisfaction } = blankIncident;
  const { archive, correction, configuration, knowledge, closedAt } = blankIncident;
  const { details, rootCause } = record.waivers;
  const { parent } = record.relations;
  return {
    ...nextClocks(record, command),
    cycle: record.cycle + 1,
    spending: { ...record.spending, estimated: 0 },
    majorIncident: { ...record.majorIncident, report: null, review: null },
    articles: { ...record.articles, solvedBy: null, drafted: null },
    queue: record.holder === null ? { since: command.occurredAt } : null,
    waivers: { ...(details ? { details } : {}), ...(rootCause ? { rootCause } : {}) },
    earlierResults: [...freezeResult(record, command)],
    earlierFollowUps: [...supersedeFollowUp(record)],
    ...{ diagnosis, agreement, backup, handlingEndedAt, solvedBy, appliedBy, usesWorkaround, judgement, application },
    ...{ documentation, confirmationAsked, confirmation, unconfirmed, followUp, dissatisfaction },
    ...nextVisits(record),
    ...{ archive, correction, configuration, knowledge, closedAt },
    relations: { ...record.relations, parent: parent && { ...parent, solution: null, adoptedAt: null } },
  };
};

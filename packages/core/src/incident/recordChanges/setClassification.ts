import { priorityOf } from '../../policy/priorityMatrix.ts';
import { followPriority } from '../clocks/followPriority.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { meetsMajorCriteria } from '../meetsMajorCriteria.ts';

const externalAfter = (
  { external }: IncidentRecord,
  { payload }: Given<'classifyIncident' | 'reclassifyIncident'>,
): IncidentRecord['external'] => {
  const priority = 'externalPriority' in payload ? payload.externalPriority : undefined;
  return external && priority !== undefined ? { ...external, priority } : external;
};

// Proposed where the criteria are met that were not met before; what was declared or declined before stays so.
const proposedAfter = (
  record: IncidentRecord,
  judged: Pick<IncidentRecord, 'classification' | 'priority'>,
  { occurredAt, policy }: Given<'classifyIncident' | 'reclassifyIncident'>,
): IncidentRecord['majorIncident'] => {
  const { majorIncident } = record;
  if (!meetsMajorCriteria(judged, policy)) return { ...majorIncident, proposedAt: null };
  const isNew = !meetsMajorCriteria(record, policy) && majorIncident.declared === null;
  return isNew ? { ...majorIncident, proposedAt: occurredAt } : majorIncident;
};

/**
 * What it was found to be, and the priority that policy's matrix derives from importance and urgency (5.2.b). The targets
 * follow it.
 */
export const setClassification = (
  record: IncidentRecord,
  command: Given<'classifyIncident' | 'reclassifyIncident'>,
): IncidentRecord => {
  const { classification } = command.payload;
  const { occurredAt: at, policy } = command;
  const priority = priorityOf(classification, policy.priorityMatrix);
  return {
    ...followPriority(record, { at, priority, policy }),
    external: externalAfter(record, command),
    classification,
    configurationItem: command.payload.item ?? record.configurationItem,
    priority,
    majorIncident: proposedAfter(record, { classification, priority }, command),
  };
};

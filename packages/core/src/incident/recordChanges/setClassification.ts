import { priorityOf } from '../../policy/priorityMatrix.ts';
import { followPriority } from '../clocks/followPriority.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const externalAfter = (
  { external }: IncidentRecord,
  { payload }: Given<'classifyIncident' | 'reclassifyIncident'>,
): IncidentRecord['external'] => {
  const priority = 'externalPriority' in payload ? payload.externalPriority : undefined;
  return external && priority !== undefined ? { ...external, priority } : external;
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
    priority,
  };
};

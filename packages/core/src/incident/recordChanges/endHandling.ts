import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { endEveryWait } from './endEveryWait.ts';

/** The solution is applied and the service restored: what the follow-up is reckoned from (5.14.a). No wait is left. */
export const endHandling = (record: IncidentRecord, command: Given<'applySolution'>): IncidentRecord => ({
  ...endEveryWait(record, command),
  handlingEndedAt: command.occurredAt,
  appliedBy: command.actor.id,
  usesWorkaround: command.payload.workaround,
});

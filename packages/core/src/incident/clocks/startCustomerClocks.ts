import { attachClock } from '@statedesk/engine';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { targetGrade, targetOf } from './targetedClock.ts';

/** From the report on, response and resolution are timed towards the targets of the estimated priority (1.a). */
export const startCustomerClocks = (
  record: IncidentRecord,
  { occurredAt, payload, policy }: Given<'reportIncident'>,
): IncidentRecord => {
  const grade = targetGrade(payload.priorityEstimate);
  const response = attachClock({ clock: 'response', ...targetOf('response', grade, policy) }, occurredAt);
  const resolution = attachClock({ clock: 'resolution', ...targetOf('resolution', grade, policy) }, occurredAt);
  return { ...record, clocks: { ...record.clocks, response, resolution } };
};

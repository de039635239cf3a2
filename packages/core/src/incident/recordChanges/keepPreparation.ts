import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** What is at hand (5.7.b). */
export const keepPreparation = (record: IncidentRecord, command: Given<'recordPreparation'>): IncidentRecord => {
  const { occurredAt: at, revision, payload } = command;
  const added = Object.fromEntries(payload.items.map(({ item }) => [item, { at, revision }]));
  return { ...record, visit: record.visit && { ...record.visit, prepared: { ...record.visit.prepared, ...added } } };
};

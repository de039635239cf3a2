import { produce } from 'immer';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** What is at hand (5.7.b). */
export const keepPreparation = (record: IncidentRecord, command: Given<'recordPreparation'>): IncidentRecord => {
  const { occurredAt: at, revision, payload } = command;
  return produce(record, ({ visit }) => {
    if (visit) for (const { item } of payload.items) visit.prepared[item] = { at, revision };
  });
};

import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { endEarly } from './endEarly.ts';

/** It is the other incident from now on (PR.c). */
export const endMerged = (record: IncidentRecord, command: Given<'keepMerge'>): IncidentRecord => {
  const { main } = record.relations;
  const relations = { ...record.relations, main: main && ({ ...main, standing: 'linked' } as const) };
  return { ...endEarly(record, command), relations };
};

import { produce } from 'immer';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { endEarly } from './endEarly.ts';

/** It is the other incident from now on (PR.c). */
export const endMerged = (record: IncidentRecord, command: Given<'keepMerge'>): IncidentRecord =>
  produce(endEarly(record, command), ({ relations: { main } }) => {
    if (main) main.standing = 'linked';
  });

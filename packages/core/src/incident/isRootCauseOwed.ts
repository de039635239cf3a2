import type { IncidentRecord } from './incidentRecord.ts';

/** Whether the desk has still to look for the cause a workaround left, now or later (3.3.c): not found, nor handed over. */
export const isRootCauseOwed = ({ rootCause }: Pick<IncidentRecord, 'rootCause'>): boolean =>
  rootCause !== null && rootCause.standing !== 'found' && rootCause.standing !== 'handedOver';

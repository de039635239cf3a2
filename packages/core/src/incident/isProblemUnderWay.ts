import type { IncidentRecord } from './incidentRecord.ts';

/** Whether problem management has, or is asked to take, what was handed over last (4.a): one at a time. */
export const isProblemUnderWay = ({ problem: { standing } }: Pick<IncidentRecord, 'problem'>): boolean =>
  standing === 'requested' || standing === 'accepted' || standing === 'knownError';

import type { IncidentRecord } from './incidentRecord.ts';

/** How an incident that is over came to its end, in the words of region `stage`. */
export type IncidentEnd = 'turnedAway' | 'closed' | NonNullable<IncidentRecord['endedEarly']>['as'];

/** How it ended; undefined while it has not. */
export const endOf = ({ turnedAwayAt, endedEarly, closedAt }: IncidentRecord): IncidentEnd | undefined => {
  if (endedEarly !== null) return endedEarly.as;
  if (turnedAwayAt !== null) return 'turnedAway';
  return closedAt === null ? undefined : 'closed';
};

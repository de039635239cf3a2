import type { IncidentRecord } from './incidentRecord.ts';

/**
 * Whether it ended without a solution: turned away, withdrawn or cancelled. Nothing more is owed or timed, and it is
 * outside the rates.
 */
export const hasEndedEarly = ({ turnedAwayAt, endedEarly }: IncidentRecord): boolean =>
  turnedAwayAt !== null || endedEarly !== null;

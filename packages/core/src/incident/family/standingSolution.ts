import type { IncidentRecord } from '../incidentRecord.ts';
import type { StandingSolution } from './parentSchema.ts';

/** The solution that an incident stands by now; `null` where it is not solved, or no longer. */
export const standingSolution = (record: IncidentRecord): StandingSolution | null => {
  const { handlingEndedAt: at, solvedBy, appliedBy, usesWorkaround: workaround, backup, confirmationAsked } = record;
  if (at === null || solvedBy === null || appliedBy === null) return null;
  return { at, workaround, backedUp: backup !== null, solvedBy, appliedBy, asked: confirmationAsked !== null };
};

import type { Tier } from '../../vocabulary/role.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** What the tier in charge adds of itself when the solution is applied. */
export interface SolvingTier {
  readonly tier: Tier;
}

const rootCauseRequirement = { tier1: null, tier2RD: '3.3.c', tier2Management: '3.3.c', tier3Vendor: '3.4.c' } as const;

/** Which tier solved it (5.15.e, 5.15.f). A workaround of tier 2 or 3 leaves the duty to find the root cause. */
export const attributeSolution = (record: IncidentRecord, { tier }: SolvingTier): IncidentRecord => {
  const requirement = rootCauseRequirement[tier];
  const owedSince = record.handlingEndedAt;
  if (!record.usesWorkaround || requirement === null || owedSince === null) return { ...record, solvedBy: tier };
  const unsearched = { lookedAt: null, nextLookAt: null, remindedAt: null };
  return { ...record, solvedBy: tier, rootCause: { requirement, owedSince, standing: 'open', ...unsearched } };
};

import type { IncidentRecord } from '../incidentRecord.ts';

type Earlier = IncidentRecord['earlierFollowUps'][number];

const standingOf = ({ reachedAt, unreachableSince }: IncidentRecord['followUp']): Earlier['standing'] => {
  if (reachedAt !== null) return 'reached';
  return unreachableSince === null ? 'superseded' : 'unreachable';
};

/** The follow-up of a cycle that is over stays on record, and is to be done anew for the next (5.14.a). */
export const supersedeFollowUp = ({ cycle, followUp, earlierFollowUps }: IncidentRecord): readonly Earlier[] => {
  const { attempts, reachedAt, satisfaction } = followUp;
  return [...earlierFollowUps, { cycle, standing: standingOf(followUp), reachedAt, satisfaction, attempts }];
};

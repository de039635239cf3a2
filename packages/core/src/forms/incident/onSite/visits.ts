import { told, type IncidentStory } from '../toldOfIncident.ts';

/** A visit by its entries: revisions, in their order. Moved or failed, it is the same visit until somebody has arrived. */
export interface Visit {
  /** First agreed on with the customer (5.7.a). */
  readonly agreed: number;
  readonly arrived: number | undefined;
  readonly left: number | undefined;
}

/** The visits of an incident, in their order: one On-site Service Record each. */
export const visitsOf = (story: IncidentStory): readonly Visit[] => {
  const visits: Visit[] = [];
  let pending = false;
  for (const { command, revision } of told(story, 'agreeVisit', 'arriveOnSite', 'leaveSite', 'withdrawDispatch')) {
    const last = visits.at(-1);
    if (command === 'agreeVisit' && !pending) visits.push({ agreed: revision, arrived: undefined, left: undefined });
    if (command === 'arriveOnSite' && last) visits.splice(-1, 1, { ...last, arrived: revision });
    if (command === 'leaveSite' && last) visits.splice(-1, 1, { ...last, left: revision });
    // Where nobody is to go any more, what was agreed is over, and the next agreement is of another visit.
    if (command !== 'leaveSite') pending = command === 'agreeVisit';
  }
  return visits;
};

import type { IncidentStory } from '../toldOfIncident.ts';
import { visitsOf } from './visits.ts';

/** One visit, cut into what was said on the way, on site, and of its papers: each a story of its own entries. */
export interface VisitStory {
  /** From the agreement until somebody arrived. */
  readonly onTheWay: IncidentStory;
  /** From the arrival until they left. */
  readonly onSite: IncidentStory;
  /** From the arrival until somebody arrives for the next visit: signatures and refusals are of the visit before. */
  readonly papers: IncidentStory;
  /** All before somebody arrived: what the visit goes by. */
  readonly before: IncidentStory;
}

const never = Number.POSITIVE_INFINITY;

/** A visit by its number, from 1; where there is none, of no entries. */
export const visitStory = (story: IncidentStory, number: number): VisitStory => {
  const visits = visitsOf(story);
  const { agreed = never, arrived = never, left } = visits[number - 1] ?? {};
  const next = visits.slice(number);
  const upTo = Math.min(arrived, next[0]?.agreed ?? never);
  const nextArrival = next.find((visit) => visit.arrived !== undefined)?.arrived ?? never;
  const cut = (from: number, through: number): IncidentStory => ({
    ...story,
    entries: story.entries.filter(({ revision }) => from <= revision && revision <= through),
  });
  return {
    onTheWay: cut(agreed, upTo),
    onSite: cut(arrived, left ?? nextArrival),
    papers: cut(arrived, nextArrival - 1),
    before: cut(1, upTo),
  };
};

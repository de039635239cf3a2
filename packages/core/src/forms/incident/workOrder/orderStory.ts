import { told, type IncidentStory } from '../toldOfIncident.ts';

/**
 * The dispatches of an incident that got a work order, each a story of its own entries: from its request until another is
 * asked for (5.6). A work order is there once it is filled in; a revision goes on with it (5.6.c, 5.6.d).
 */
export const ordersOf = (story: IncidentStory): readonly IncidentStory[] => {
  const requests = told(story, 'requestDispatch').map(({ revision }) => revision);
  return told(story, 'fillWorkOrder').map(({ revision: filled }) => {
    const from = requests.findLast((request) => request < filled) ?? filled;
    const next = requests.find((request) => request > filled) ?? Number.POSITIVE_INFINITY;
    return { ...story, entries: story.entries.filter(({ revision }) => from <= revision && revision < next) };
  });
};

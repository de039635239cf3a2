import { flattenStates, flattenTransitions, type TransitionStructure } from '../../statechart/structure.ts';
import { toPlace } from '../statePaths.ts';
import type { Comparison } from './comparison.ts';
import { sameArrow } from './sameArrow.ts';

type Places = ReadonlySet<string>;

/** Where one way into an added state may lead on to: back to where it came from, and to where it led before. */
const ofWayIn = (comparison: Comparison, arrow: TransitionStructure, ways: ReadonlyMap<string, Places>): Places => {
  const source = toPlace(arrow.source);
  const inherited = ways.get(source);
  if (inherited) return inherited;
  const before = flattenTransitions(comparison.base.structure).find((one) => sameArrow(one, arrow));
  return new Set([source, ...(before?.targets.map(toPlace) ?? [])]);
};

const common = (sets: readonly Places[]): Places => {
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((place) => rest.every((set) => set.has(place))));
};

/**
 * For each added state the base's states it may lead to without making a new way: those that every way into it allows.
 * A state between two of the base is then no short cut between others.
 */
export const waysThrough = (comparison: Comparison): ReadonlyMap<string, Places> => {
  const { base, extended } = comparison;
  const known: Places = new Set(flattenStates(base.structure).map(({ path }) => toPlace(path)));
  const added = flattenStates(extended.structure)
    .map(({ path }) => toPlace(path))
    .filter((place) => !known.has(place));
  const arrows = flattenTransitions(extended.structure);
  const narrowed = (ways: ReadonlyMap<string, Places>): ReadonlyMap<string, Places> =>
    new Map(
      added.map((place) => {
        const into = arrows.filter(({ targets }) => targets.some((target) => toPlace(target) === place));
        return [place, common(into.map((arrow) => ofWayIn(comparison, arrow, ways)))];
      }),
    );
  // Each round narrows; as many rounds as states carry the first way to the last of them.
  return added.reduce(narrowed, new Map(added.map((place) => [place, known])));
};

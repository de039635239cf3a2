import type { StatePath, StateStructure, TransitionStructure } from '@statedesk/engine';
import { flattenTransitions } from '@statedesk/engine';
import { isWithin } from './paths.ts';

/** One transition as one region sees it. */
export interface Move {
  readonly transition: TransitionStructure;
  readonly from: StatePath;
  /** Where in the region it leads; `null` where it stays and only acts. */
  readonly to: StatePath | null;
}

const isNarrower = (path: StatePath, than: StatePath): boolean => path.length > than.length && isWithin(path, than);

/** Every transition that leads into a region or is taken in it, whoever owns its command. */
export const movesOf = (chart: StateStructure, region: StateStructure): readonly Move[] =>
  flattenTransitions(chart).flatMap((transition): readonly Move[] => {
    const from = transition.source;
    const targets = transition.targets.filter((target) => isNarrower(target, region.path));
    if (targets.length > 0) return targets.map((to) => ({ transition, from, to }));
    return transition.targets.length === 0 && isWithin(from, region.path) ? [{ transition, from, to: null }] : [];
  });

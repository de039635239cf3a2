import type { TransitionStructure } from '../../statechart/structure.ts';
import { toPlace } from '../statePaths.ts';

/** Whether two arrows stand at the same place of two charts: an extension puts its own behind those of the base. */
export const sameArrow = (one: TransitionStructure, other: TransitionStructure): boolean =>
  one.command === other.command && one.index === other.index && toPlace(one.source) === toPlace(other.source);

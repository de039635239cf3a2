import type { StateStructure } from '@statedesk/engine';
import { UnknownStateError } from '../unknownStateError.ts';

/** The regions of a chart, in the order of writing; a chart that is not parallel is one region. */
export const regionsOf = (structure: StateStructure): readonly StateStructure[] =>
  structure.kind === 'parallel' ? structure.states : [structure];

const pick = (kind: 'region' | 'stage', among: readonly StateStructure[], key: string): StateStructure => {
  const found = among.find((state) => state.key === key);
  if (!found)
    throw new UnknownStateError(
      kind,
      key,
      among.map((state) => state.key),
    );
  return found;
};

/** The region of a key, or the first one: what a procedure puts first is its main line. @throws UnknownStateError */
export const regionCalled = (structure: StateStructure, key?: string): StateStructure => {
  const [first] = regionsOf(structure);
  return key === undefined && first ? first : pick('region', regionsOf(structure), key ?? '');
};

/** A state directly below a region. @throws UnknownStateError */
export const stageCalled = (region: StateStructure, key: string): StateStructure => pick('stage', region.states, key);

import { flattenTransitions, type Procedure, type StatePath, type TransitionStructure } from '@statedesk/engine';
import type { Profile } from '@statedesk/engine';

/** The arrows of one command from one state, in the order they are asked. */
type Arrows = (source: StatePath, command: string) => readonly TransitionStructure[];

const placeOf = (source: StatePath, command: string | null): string => [...source, command].join('.');

/** The arrows that a reading has. */
export const arrowsOf = ({ structure }: Pick<Procedure, 'structure'>, profile: Profile): Arrows => {
  const arrows = Map.groupBy(
    flattenTransitions(structure).filter(({ practised }) => profile === 'practised' || !practised),
    ({ source, command }) => placeOf(source, command),
  );
  return (source, command) => arrows.get(placeOf(source, command)) ?? [];
};

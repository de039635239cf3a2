import type { Exploration } from './exploration.ts';
import type { Place } from './place.ts';

/** The places that no command leads away from and where nothing falls due. */
export const stuckPlaces = ({ places, steps }: Pick<Exploration, 'places' | 'steps'>): readonly Place[] => {
  const left = new Set(steps.filter(({ from, to }) => from !== to).map(({ from }) => from));
  return places.filter(({ number, deadlines }) => !left.has(number) && deadlines.length === 0);
};

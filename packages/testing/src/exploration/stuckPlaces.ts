import type { Exploration } from './exploration.ts';
import type { Place } from './place.ts';

/** The places gone on from that no command leads away from and where nothing falls due. */
export const stuckPlaces = ({
  places,
  steps,
  searched,
}: Pick<Exploration, 'places' | 'steps' | 'searched'>): readonly Place[] => {
  const left = new Set(steps.filter(({ from, to }) => from !== to).map(({ from }) => from));
  return places.slice(0, searched).filter(({ number, deadlines }) => !left.has(number) && deadlines.length === 0);
};

import type { Mapping } from './mapping.ts';
import { pointerTo } from './pointerTo.ts';

/** Every place a mapping wants a case to reach, with where it says so as an RFC 6901 pointer. */
export const goalsOf = ({ opening, states }: Mapping): readonly (readonly [path: string, goal: string])[] => [
  ['/opening/goal', opening.goal],
  ...Object.entries(states).map(([state, { goal }]) => [pointerTo(['states', state, 'goal']), goal] as const),
];

/** The other places where a mapping lets a case stand, with where it says so. */
export const alsoOf = ({ states }: Mapping): readonly (readonly [path: string, place: string])[] =>
  Object.entries(states).flatMap(([state, { also = [] }]) =>
    also.map((place, index) => [pointerTo(['states', state, 'also', index]), place] as const),
  );

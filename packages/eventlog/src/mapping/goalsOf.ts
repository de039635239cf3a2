import type { Mapping } from './mapping.ts';
import { pointerTo } from './pointerTo.ts';

/** Every place a mapping wants a case to reach, with where it says so as an RFC 6901 pointer. */
export const goalsOf = ({ opening, states }: Mapping): readonly (readonly [path: string, goal: string])[] => [
  ['/opening/goal', opening.goal],
  ...Object.entries(states).map(([state, { goal }]) => [pointerTo(['states', state, 'goal']), goal] as const),
];

/** The places from and to which a mapping brings a case for the sake of a change, with where it says so. */
export const changePlacesOf = ({ changes }: Mapping): readonly (readonly [path: string, place: string])[] =>
  changes.flatMap(({ at }, index) =>
    at === undefined
      ? []
      : [
          [pointerTo(['changes', index, 'at', 'place']), at.place] as const,
          ...at.from.map((place, other) => [pointerTo(['changes', index, 'at', 'from', other]), place] as const),
        ],
  );

/** The other places where a mapping lets a case stand, with where it says so. */
export const alsoOf = ({ states }: Mapping): readonly (readonly [path: string, place: string])[] =>
  Object.entries(states).flatMap(([state, { also = [] }]) =>
    also.map((place, index) => [pointerTo(['states', state, 'also', index]), place] as const),
  );

import type { Mapping } from './mapping.ts';
import { pointerTo } from './pointerTo.ts';

/** Every place a mapping wants a case to reach, with where it says so as an RFC 6901 pointer. */
export const goalsOf = ({ opening, states }: Mapping): readonly (readonly [path: string, goal: string])[] => [
  ['/opening/goal', opening.goal],
  ...Object.entries(states).map(([state, { goal }]) => [pointerTo(['states', state, 'goal']), goal] as const),
];

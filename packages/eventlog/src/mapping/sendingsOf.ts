import type { Mapping, Sending } from './mapping.ts';
import { pointerTo } from './pointerTo.ts';

/** Every command a mapping may send, with its place in the mapping as an RFC 6901 pointer. */
export const sendingsOf = (mapping: Mapping): readonly (readonly [path: string, sending: Sending])[] => [
  ...mapping.steps.flatMap(({ send }, step) =>
    send.map((sending, index) => [`/steps/${step}/send/${index}`, sending] as const),
  ),
  ...Object.entries(mapping.states).flatMap(([state, { lasting = {} }]) =>
    Object.entries(lasting).map(([end, sending]) => [pointerTo(['states', state, 'lasting', end]), sending] as const),
  ),
  ...mapping.changes.flatMap(({ send = [] }, change) =>
    send.map((sending, index) => [`/changes/${change}/send/${index}`, sending] as const),
  ),
  ...Object.entries(mapping.supplies).map(
    ([requirement, sending]) => [pointerTo(['supplies', requirement]), sending] as const,
  ),
];

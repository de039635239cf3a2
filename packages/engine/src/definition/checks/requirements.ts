import { flattenStates, flattenTransitions } from '../../statechart/structure.ts';
import { placeOf, statePlace, type Check, type Examined } from './check.ts';

const carriers = ({ definition, structure }: Examined): readonly (readonly [string, string | null])[] => [
  ...flattenStates(structure)
    .filter(({ path }) => path.length > 0)
    .map((state) => [statePlace(state), state.requirement] as const),
  ...flattenTransitions(structure).map((transition) => [placeOf(transition), transition.requirement] as const),
  ...Object.entries(definition.guards).map(([name, guard]) => [`guards.${name}`, guard.requirement] as const),
  ...Object.entries(definition.effects).map(([name, effect]) => [`effects.${name}`, effect.requirement] as const),
  ...(definition.lateEntry ? [['lateEntry', definition.lateEntry.requirement] as const] : []),
  ...Object.entries(definition.observations ?? {}).flatMap(([name, { requirement, also = [] }]) =>
    [requirement, ...also].map((id) => [`observations.${name}`, id] as const),
  ),
  ...Object.entries(definition.commands).flatMap(
    ([name, { requirement, also = [], conditions = {}, notedWhen = {} }]) => [
      ...[requirement, ...also].map((id) => [`commands.${name}`, id] as const),
      ...Object.entries(conditions).map(
        ([key, condition]) => [`commands.${name}.conditions.${key}`, condition.requirement] as const,
      ),
      ...Object.entries(notedWhen).map(
        ([key, condition]) => [`commands.${name}.notedWhen.${key}`, condition.requirement] as const,
      ),
    ],
  ),
];

/** Everything that acts or permits names the requirement it rests on, and the requirement is listed. */
export const requirements: Check = (examined) =>
  carriers(examined).flatMap(([place, id]) => {
    if (id === null) return [{ place, message: 'carries no requirement id (meta.requirement)' }];
    return Object.hasOwn(examined.definition.requirements, id)
      ? []
      : [{ place, message: `requirement '${id}' is not listed` }];
  });

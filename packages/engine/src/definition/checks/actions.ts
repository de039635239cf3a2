import { flattenStates } from '../../statechart/structure.ts';
import { isAssignment } from '../../statechart/isAssignment.ts';
import { placeOf, statePlace, type Check, type Examined } from './check.ts';

const announced = ({ structure }: Examined): readonly (readonly [string, string])[] =>
  flattenStates(structure).flatMap((state) => [
    ...[...state.entry, ...state.exit].map((action) => [statePlace(state), action] as const),
    ...state.transitions.flatMap((transition) =>
      transition.actions.map((action) => [placeOf(transition), action] as const),
    ),
  ]);

/** Every action is either a named change of the record (`assign`) or a declared effect with a schema; never both. */
export const actions: Check = (examined) => {
  const { definition } = examined;
  const named = new Set(announced(examined).map(([, action]) => action));
  return [
    ...announced(examined).flatMap(([place, action]) => {
      if (isAssignment(definition.machine, action)) return [];
      if (action in definition.effects) return [];
      return [{ place, message: `action '${action}' is neither a named assign of the machine nor a declared effect` }];
    }),
    ...Object.keys(definition.effects).flatMap((name) => [
      ...(isAssignment(definition.machine, name)
        ? [{ place: `effects.${name}`, message: 'is implemented as an assign too: an effect only goes out' }]
        : []),
      ...(named.has(name) ? [] : [{ place: `effects.${name}`, message: 'no state and no transition announces it' }]),
    ]),
  ];
};

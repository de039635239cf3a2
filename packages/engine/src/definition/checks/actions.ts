import { flattenStates } from '../../statechart/structure.ts';
import { builtInAction, isAssignment } from '../../statechart/builtInAction.ts';
import type { DefinitionFault } from '../../errors/definitionFault.ts';
import { placeOf, statePlace, type Check, type Examined } from './check.ts';

const announced = ({ structure }: Examined): readonly (readonly [string, string])[] =>
  flattenStates(structure).flatMap((state) => [
    ...[...state.entry, ...state.exit].map((action) => [statePlace(state), action] as const),
    ...state.transitions.flatMap((transition) =>
      transition.actions.map((action) => [placeOf(transition), action] as const),
    ),
  ]);

const effectFaults = (
  name: string,
  { definition }: Examined,
  named: ReadonlySet<string>,
): readonly DefinitionFault[] => {
  const place = `effects.${name}`;
  const builtIn = builtInAction(definition.machine, name);
  return [
    ...(builtIn === undefined
      ? []
      : [
          {
            place,
            message: `is implemented by ${builtIn} too: an effect only goes out, as an action that does nothing`,
          },
        ]),
    ...(named.has(name) ? [] : [{ place, message: 'no state and no transition announces it' }]),
  ];
};

/** Every action is either a named change of the record (`assign`) or a declared effect with a schema; never both. */
export const actions: Check = (examined) => {
  const { definition } = examined;
  const named = announced(examined);
  const names = new Set(named.map(([, action]) => action));
  return [
    ...named
      .filter(([, action]) => !isAssignment(definition.machine, action) && !Object.hasOwn(definition.effects, action))
      .map(([place, action]) => ({
        place,
        message: `action '${action}' is neither a named assign of the machine nor a declared effect`,
      })),
    ...Object.keys(definition.effects).flatMap((name) => effectFaults(name, examined, names)),
  ];
};

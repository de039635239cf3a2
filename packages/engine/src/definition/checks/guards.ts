import { guardNames } from '../../statechart/guardTree.ts';
import { flattenTransitions } from '../../statechart/structure.ts';
import { openMachine } from '../../statechart/openMachine.ts';
import { placeOf, type Check } from './check.ts';

/** Every guard a transition names is implemented in the machine and can explain itself; none is left over. */
export const guards: Check = ({ definition, structure }) => {
  const implemented = openMachine(definition.machine)?.implementations.guards ?? {};
  const used = flattenTransitions(structure).flatMap((transition) =>
    guardNames(transition.guard).map((name) => [placeOf(transition), name] as const),
  );
  const usedNames = new Set(used.map(([, name]) => name));
  return [
    ...used.flatMap(([place, name]) => [
      ...(Object.hasOwn(implemented, name)
        ? []
        : [{ place, message: `guard '${name}' is not implemented in the machine` }]),
      ...(Object.hasOwn(definition.guards, name)
        ? []
        : [{ place, message: `guard '${name}' has no explanation in guards` }]),
    ]),
    ...Object.keys(definition.guards)
      .filter((name) => !usedNames.has(name))
      .map((name) => ({ place: `guards.${name}`, message: 'no transition asks it' })),
  ];
};

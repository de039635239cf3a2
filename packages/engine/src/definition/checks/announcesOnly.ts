import { isJsonObject } from '../../json/json.ts';
import { flattenStates, flattenTransitions } from '../../statechart/structure.ts';
import type { DefinitionFault } from '../../errors/definitionFault.ts';
import type { GuardTree } from '../../statechart/guardTree.ts';
import { placeOf, statePlace, type Check } from './check.ts';

const hasInline = (guard: GuardTree | null): boolean => {
  if (guard === null) return false;
  if (guard.kind === 'inline') return true;
  if (guard.kind === 'not') return hasInline(guard.guard);
  return guard.kind === 'and' || guard.kind === 'or' ? guard.guards.some(hasInline) : false;
};

const actsByItself = ['invoke', 'after'] as const;

const configFaults = (config: unknown, place: string): readonly DefinitionFault[] => {
  if (!isJsonObject(config)) return [];
  const states = isJsonObject(config['states']) ? Object.entries(config['states']) : [];
  return [
    ...actsByItself
      .filter((key) => key in config)
      .map((key) => ({
        place: `${place}.${key}`,
        message: `a machine announces and does not act: '${key}' belongs to the engine`,
      })),
    ...states.flatMap(([key, state]) => configFaults(state, `${place}.${key}`)),
  ];
};

/** The machine announces, it does not act: nothing in it waits, calls or runs code that has no name (rule R22). */
export const announcesOnly: Check = ({ definition, structure }) => [
  ...configFaults({ ...definition.machine.config }, 'machine'),
  ...flattenStates(structure)
    .filter(({ kind }) => kind === 'final' || kind === 'history')
    .map((state) => ({
      place: statePlace(state),
      message: `a ${state.kind} state: instances end by a deadline, and restoring knows no history`,
    })),
  ...flattenTransitions(structure).flatMap((transition): readonly DefinitionFault[] => [
    ...(transition.command?.includes('*')
      ? [{ place: placeOf(transition), message: "a wildcard '*' takes commands nobody named" }]
      : []),
    ...(hasInline(transition.guard)
      ? [{ place: placeOf(transition), message: 'an inline guard: name it, so that a refusal can explain it' }]
      : []),
    ...(transition.targets.length === 0 && transition.actions.length === 0
      ? [{ place: placeOf(transition), message: 'neither a target nor an action: taking it would look like a refusal' }]
      : []),
  ]),
];

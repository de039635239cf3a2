import type { DefinitionFault } from '../../errors/definitionFault.ts';
import { flattenStates } from '../../statechart/structure.ts';
import { toPath, toPlace } from '../statePaths.ts';
import type { Question } from './question.ts';
import { unknown } from './unknown.ts';

/** The states it names are there, and those it adds stand beside others. */
export const placesNamed: Question = ({ base, extension }) => {
  const { states = {}, transitions = [], detours = [], requires = [], loosens } = extension;
  const known = new Map(flattenStates(base.structure).map((state) => [toPlace(state.path), state.kind]));
  const isKnown = (place: string): boolean => known.has(place) || Object.hasOwn(states, place);
  return [
    ...unknown(
      'transitions',
      'state',
      transitions.flatMap(({ at, target }) => [at, ...(target === undefined ? [] : [target])]),
      isKnown,
    ),
    ...unknown(
      'detours',
      'state',
      detours.flatMap(({ from, to }) => [from, to]),
      (place) => known.has(place),
    ),
    ...unknown(
      'detours',
      'state of the extension',
      detours.map(({ through }) => through),
      (place) => Object.hasOwn(states, place),
    ),
    ...unknown(
      'requires',
      'state',
      [...requires, ...(loosens?.guards ?? [])].flatMap(({ at = '' }) => at),
      isKnown,
    ),
    ...Object.keys(states).flatMap((place): readonly DefinitionFault[] => {
      const parent = toPlace(toPath(place).slice(0, -1));
      if (known.has(place)) return [{ place: `states.${place}`, message: 'the base has one of this name' }];
      return known.get(parent) === 'compound'
        ? []
        : [{ place: `states.${place}`, message: `'${parent}' has no states beside which it could stand` }];
    }),
  ];
};

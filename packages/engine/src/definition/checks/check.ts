import type { DefinitionFault } from '../../errors/definitionFault.ts';
import type { StateStructure, TransitionStructure } from '../../statechart/structure.ts';
import type { ProcedureDefinition } from '../procedureDefinition.ts';

/** What a check is shown: the definition, and its statechart as data. */
export interface Examined {
  readonly definition: ProcedureDefinition;
  readonly structure: StateStructure;
}

/** One question asked of every definition; each fault names its place. */
export type Check = (examined: Examined) => readonly DefinitionFault[];

/** `machine.stage.remote.on.startRemoteSession[0]`: where a transition is written. */
export const placeOf = ({ source, command, index }: TransitionStructure): string =>
  `${['machine', ...source].join('.')}.${command === null ? 'always' : `on.${command}`}[${index}]`;

/** `machine.stage.remote`: where a state is written. */
export const statePlace = ({ path }: Pick<StateStructure, 'path'>): string => ['machine', ...path].join('.');

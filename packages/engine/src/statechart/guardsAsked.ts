import type { MachineDefinition } from '../definition/procedureDefinition.ts';
import { guardNames } from './guardTree.ts';
import { openMachine } from './openMachine.ts';
import { readStructure } from './readStructure.ts';
import { flattenTransitions } from './structure.ts';

/** The names of the guards that some transition of a machine asks. */
export const guardsAsked = (given: MachineDefinition): ReadonlySet<string> => {
  const machine = openMachine(given);
  const transitions = machine ? flattenTransitions(readStructure(machine)) : [];
  return new Set(transitions.flatMap(({ guard }) => guardNames(guard)));
};

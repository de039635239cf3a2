import type { MachineDefinition } from '../definition/procedureDefinition.ts';
import { openMachine } from './openMachine.ts';

/** Whether an action's name stands for an `assign` in the machine: the one kind that changes the record. */
export const isAssignment = (machine: MachineDefinition, action: string): boolean => {
  const implementation: unknown = openMachine(machine)?.implementations.actions[action];
  return typeof implementation === 'function' && 'type' in implementation && implementation.type === 'xstate.assign';
};

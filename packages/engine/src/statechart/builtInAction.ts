import type { MachineDefinition } from '../definition/procedureDefinition.ts';
import { openMachine } from './openMachine.ts';

/** Which of XState's own actions a name stands for in the machine, `xstate.assign`; undefined for a plain function or none. */
export const builtInAction = (machine: MachineDefinition, action: string): string | undefined => {
  const implementations = openMachine(machine)?.implementations.actions ?? {};
  const implementation: unknown = Object.hasOwn(implementations, action) ? implementations[action] : undefined;
  return typeof implementation === 'function' && 'type' in implementation && typeof implementation.type === 'string'
    ? implementation.type
    : undefined;
};

/** Whether an action is an `assign`: the one kind that changes the record. */
export const isAssignment = (machine: MachineDefinition, action: string): boolean =>
  builtInAction(machine, action) === 'xstate.assign';

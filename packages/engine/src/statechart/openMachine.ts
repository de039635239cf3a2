import { StateMachine, type AnyStateMachine } from 'xstate';
import type { MachineDefinition } from '../definition/procedureDefinition.ts';

/** The XState machine behind a definition, or undefined where it is not one of the XState this engine runs on. */
export const openMachine = (machine: MachineDefinition): AnyStateMachine | undefined => {
  try {
    return machine instanceof StateMachine ? machine : undefined;
  } catch {
    // A proxy may throw even when it is asked what it is.
    return undefined;
  }
};

import type { AnyEventObject, AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition } from 'xstate';

interface Asked {
  readonly snapshot: AnyMachineSnapshot;
  readonly event: AnyEventObject;
  readonly transitions: AnyTransitionDefinition[];
}

/**
 * Makes a machine of our own remember which transitions it last said an event takes. We ask before a step whether the right
 * region takes it, XState asks the same for the step itself, and every guard would be asked twice. Guards are pure.
 */
export const askOnce = (machine: AnyStateMachine): AnyStateMachine => {
  const ask = machine.getTransitionData.bind(machine);
  let last: Asked | undefined;
  machine.getTransitionData = (snapshot: AnyMachineSnapshot, event: AnyEventObject) => {
    if (last?.snapshot !== snapshot || last.event !== event)
      last = { snapshot, event, transitions: ask(snapshot, event) };
    return last.transitions;
  };
  return machine;
};

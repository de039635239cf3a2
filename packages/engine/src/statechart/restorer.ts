import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { StateValue } from '../definition/stateValue.ts';
import type { JsonObject } from '../json/json.ts';
import type { Configuration } from './chart.ts';

// Parallel regions multiply; a chart that is driven through more places than these finds its way to them again.
const mostPlaces = 1_000;

/** Gives the snapshot of a place, without its record, found once and kept. */
const placeFinder = (machine: AnyStateMachine): ((state: StateValue) => AnyMachineSnapshot) => {
  const places = new Map<string, AnyMachineSnapshot>();
  return (state) => {
    const name = JSON.stringify(state);
    const known = places.get(name);
    if (known) return known;
    if (places.size === mostPlaces) places.clear();
    const place = machine.resolveState({ value: state, context: {} });
    places.set(name, place);
    return place;
  };
};

/**
 * Makes snapshots of configurations. Which nodes a state value means is XState's to find, and the same whatever the record:
 * it is found once. An answer asks about one configuration again and again: every command of `allowed`, every alternative
 * of a refusal.
 */
export const restorer = (machine: AnyStateMachine): ((from: Configuration) => AnyMachineSnapshot) => {
  const find = placeFinder(machine);
  const restored = new WeakMap<JsonObject, { readonly state: StateValue; readonly snapshot: AnyMachineSnapshot }>();
  return ({ state, record }) => {
    const known = restored.get(record);
    if (known?.state === state) return known.snapshot;
    const snapshot = { ...find(state), context: record };
    restored.set(record, { state, snapshot });
    return snapshot;
  };
};

import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition } from 'xstate';
import type { StateValue } from '../definition/stateValue.ts';
import { canonical } from '../json/canonical.ts';
import type { JsonObject } from '../json/json.ts';
import type { Candidate, Chart, ChartEvent, ChartStep, Configuration } from './chart.ts';
import { inertScope } from './inertScope.ts';
import { restorer } from './restorer.ts';
import { readMeta } from './meta.ts';
import { askGuard } from './askGuard.ts';
import { readGuard } from './readGuard.ts';
import type { StatePath } from './structure.ts';

const owns = (machine: AnyStateMachine, region: string, source: StatePath): boolean => {
  if (machine.root.type !== 'parallel') return region === 'root';
  return region === 'root' ? source.length === 0 : source[0] === region;
};

const requirementsOf = (
  taken: readonly AnyTransitionDefinition[],
  before: AnyMachineSnapshot,
  after: AnyMachineSnapshot,
): readonly string[] => {
  const stood = new Set(before._nodes);
  const entered = after._nodes.filter((node) => !stood.has(node));
  const ids = [...taken, ...entered].map(({ meta }) => readMeta(meta).requirement);
  return [...new Set(ids.filter((id) => id !== undefined))];
};

const readContext = (snapshot: AnyMachineSnapshot): JsonObject => snapshot.context;
const readValue = (snapshot: AnyMachineSnapshot): StateValue => snapshot.value;

type Arrow = Omit<Candidate, 'ask'>;

// A transition reads the same whenever it is met, and reading it costs more than asking its guard.
const arrows = new WeakMap<AnyTransitionDefinition, Arrow>();

const arrowOf = (transition: AnyTransitionDefinition): Arrow => {
  const known = arrows.get(transition);
  if (known) return known;
  const arrow = {
    source: transition.source.path,
    guard: transition.guard === undefined ? null : readGuard(transition.guard),
    requirement: readMeta(transition.meta).requirement ?? null,
  };
  arrows.set(transition, arrow);
  return arrow;
};

const toCandidate = (transition: AnyTransitionDefinition, snapshot: AnyMachineSnapshot): Candidate => ({
  ...arrowOf(transition),
  ask: (leaf, event) => askGuard(leaf, snapshot, event),
});

// XState keeps what a context or an action threw as the snapshot's error, and goes on.
const sound = (snapshot: AnyMachineSnapshot): AnyMachineSnapshot => {
  if (snapshot.status === 'error') throw snapshot.error;
  return snapshot;
};

/** Makes a machine steppable. Costs milliseconds: once per definition and reading, never per command. */
export const buildChart = (machine: AnyStateMachine): Chart => {
  const inert = inertScope(machine);
  const restore = restorer(machine);
  const { result: initial, announcements } = inert.record(() =>
    sound(machine.getInitialSnapshot(inert.scope, undefined)),
  );

  return {
    start: { state: readValue(initial), record: readContext(initial), announcements },

    step: (from: Configuration, event: ChartEvent, region: string): ChartStep | undefined => {
      const before = restore(from);
      const enabled = machine.getTransitionData(before, event);
      if (!enabled.some(({ source }) => owns(machine, region, source.path))) return undefined;
      const taken = inert.record(() => sound(machine.transition(before, event, inert.scope)));
      return {
        state: readValue(taken.result),
        record: readContext(taken.result),
        announcements: taken.announcements,
        requirements: requirementsOf(taken.transitions, before, taken.result),
      };
    },

    candidates: (from: Configuration, command: string, region: string): readonly Candidate[] => {
      const snapshot = restore(from);
      // XState keeps active nodes parents first; the innermost is asked first.
      return [...snapshot._nodes]
        .filter((node) => owns(machine, region, node.path))
        .reverse()
        .flatMap((node) => node.transitions.get(command) ?? [])
        .map((transition) => toCandidate(transition, snapshot));
    },

    holds: (configuration: Configuration): boolean => {
      try {
        return canonical(readValue(restore(configuration))) === canonical(configuration.state);
      } catch {
        return false;
      }
    },
  };
};

import { incidentMachine } from '@statedesk/core/machines';
import { createActor, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { DecidedAct } from '../incident/decidedAct.ts';

const machine: AnyStateMachine = incidentMachine;

/** The event a command is to the machine: what guards and actions read, ready made. */
export const eventOf = ({ entry, world }: DecidedAct) => ({
  type: entry.command.type,
  payload: entry.command.payload,
  actor: entry.actor,
  occurredAt: entry.occurredAt,
  recordedAt: entry.recordedAt,
  revision: entry.revision,
  reason: entry.command.reason,
  policy: world.policy,
  observations: Object.fromEntries(Object.entries(entry.observations).map(([name, { answer }]) => [name, answer])),
});

export type MachineEvent = ReturnType<typeof eventOf>;

/** How a snapshot comes back from its text; both are XState's own and public. */
type Restore = (kept: AnyMachineSnapshot) => AnyMachineSnapshot;

/** The quicker way: a state value and a context. It loses children and history, of which the incident has none. */
const resolve: Restore = (kept) => machine.resolveState(kept);

/** The way the documentation shows: an actor that is made of the snapshot and never started. */
const revive: Restore = (kept) => createActor(machine, { snapshot: kept }).getSnapshot();

const isSnapshot = (value: unknown): value is AnyMachineSnapshot =>
  typeof value === 'object' && value !== null && 'context' in value;

const parsed = (text: string): AnyMachineSnapshot => {
  const kept: unknown = JSON.parse(text);
  if (isSnapshot(kept)) return kept;
  throw new TypeError('not a snapshot');
};

const start = JSON.stringify(machine.getPersistedSnapshot(initialTransition(machine)[0]));

/** The same commands by XState's pure functions: text, snapshot, `transition`, text, and nothing else. */
const story =
  (restore: Restore) =>
  (events: readonly MachineEvent[]): readonly string[] => {
    let text = start;
    return events.map((event) => {
      const [next] = transition(machine, restore(parsed(text)), event);
      text = JSON.stringify(machine.getPersistedSnapshot(next));
      return text;
    });
  };

export const transitionResolved = story(resolve);
export const transitionRevived = story(revive);

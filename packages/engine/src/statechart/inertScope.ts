import { createActor, type AnyActorScope, type AnyStateMachine, type AnyTransitionDefinition } from 'xstate';
import type { Announcement } from './chart.ts';

/** What a machine says while it takes an event. */
interface Recording {
  readonly announcements: Announcement[];
  readonly transitions: AnyTransitionDefinition[];
}

/** A scope that executes nothing and writes down what it is told. */
export interface InertScope {
  readonly scope: AnyActorScope;
  /** Runs one pure step and returns what was announced and which transitions were taken. */
  record<Result>(step: () => Result): Recording & { readonly result: Result };
}

/**
 * One scope for the life of a machine: an actor that is never started. Making one for each event is what XState's own
 * `transition()` does, and it costs three times the step itself; a test compares both (facts of this version, R21).
 */
export const inertScope = (machine: AnyStateMachine): InertScope => {
  let recording: Recording = { announcements: [], transitions: [] };
  const actor = createActor(machine, {
    inspect: (event) => {
      if (event.type === '@xstate.microstep') recording.transitions.push(...event._transitions);
    },
  });
  const scope: AnyActorScope = {
    self: actor,
    id: '',
    sessionId: '',
    system: actor.system,
    logger: () => undefined,
    defer: () => undefined,
    emit: () => undefined,
    stopChild: () => undefined,
    // Whatever is no declared effect fails closed later, XState's own bookkeeping too: a sound definition has none.
    actionExecutor: ({ type, params }) => {
      recording.announcements.push({ type, params });
    },
  };
  return {
    scope,
    record: (step) => {
      recording = { announcements: [], transitions: [] };
      const result = step();
      return { ...recording, result };
    },
  };
};

import type { Actor } from '../definition/actor.ts';
import type { JsonObject } from '../json/json.ts';
import type { Instant } from '../time/instant.ts';
import type { World } from './world.ts';

/** A command as guards and actions of the machine are shown it; the shape `ProcedureEvent` types for a definition. */
export interface DecisionEvent {
  readonly type: string;
  readonly payload: JsonObject;
  readonly actor: Actor;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly revision: number;
  readonly reason: string | undefined;
  readonly missed?: number;
  readonly policy: JsonObject;
  readonly observations: JsonObject;
}

/** Observation name → answer: what guards see; question, source and instant go to the journal only. */
export const answersOf = ({ observations }: Pick<World, 'observations'>): JsonObject =>
  Object.fromEntries(Object.entries(observations).map(([name, { answer }]) => [name, answer]));

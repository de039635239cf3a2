import type { Decision, World } from '@statedesk/engine';
import {
  decide,
  fromInstant,
  instanceMet,
  instantSchema,
  parseEnvelope,
  remember,
  takeCommand,
  toInstant,
} from '@statedesk/engine';
import { observe } from './observe.ts';
import { fail } from './scenarioFailure.ts';
import type { Stage } from './scenarioOptions.ts';
import type { ScenarioCommand, ScenarioStep } from './scenarioStep.ts';

/** One step taken: what was decided, and where the scenario stands after it. */
export interface Taken {
  readonly decision: Decision;
  readonly stage: Stage;
}

/** A step's world: the clock moved on, never back. */
const worldAt = ({ world, past }: Stage, { at }: ScenarioStep): World => {
  if (at === undefined) return { ...world, past };
  const now = fromInstant(instantSchema.parse(at));
  return now < world.now ? fail(`a step at ${at} comes after one at ${toInstant(world.now)}`) : { ...world, past, now };
};

const give = (stage: Stage, world: World, step: ScenarioCommand): Decision => {
  const { type, payload, actor, reason, occurredAt, provenance, observations: own = {} } = step;
  const command = { type, payload, actor, reason, occurredAt, provenance };
  const { procedure, instance } = stage;
  const envelope = parseEnvelope({ ...command, idempotencyKey: `step-${instance.revision + 1}` });
  const taken = takeCommand(procedure, instance.id, envelope, () => 'salt').command;
  const { record } = instanceMet(procedure, instance, world, envelope.occurredAt);
  const asking = { instance, type, payload: taken.payload, actor: envelope.actor, record };
  const observations = observe(procedure, asking, { ...stage.answers, ...own }, world);
  return decide(procedure, instance, taken, { ...world, observations });
};

/** Decides one step; nothing is stored. @throws InvalidCommandError and whatever `decide` throws */
export const takeStep = (stage: Stage, step: ScenarioStep): Taken => {
  const world = worldAt(stage, step);
  const decision =
    'type' in step ? give(stage, world, step) : decide(stage.procedure, stage.instance, undefined, world);
  const past = decision.entries.reduce(remember, stage.past);
  return { decision, stage: { ...stage, world, past, instance: decision.next } };
};

import type { Decision, Envelope, Json, JsonObject, World } from '@statedesk/engine';
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

const observe = (
  { procedure, instance }: Stage,
  world: World,
  { envelope: { type, actor, occurredAt }, payload }: { readonly envelope: Envelope; readonly payload: JsonObject },
  answers: Readonly<Record<string, Json>>,
): World['observations'] => {
  const { record } = instanceMet(procedure, instance, world, occurredAt);
  const asked = Object.entries(procedure.commands[type]?.needs ?? {}).flatMap(([name, need]) => {
    const question = need.question({ instanceId: instance.id, record, payload, actor });
    if (question === undefined) return [];
    const answer = answers[name] ?? fail(`'${type}' asks for '${name}', and the scenario has no answer`);
    return [[name, { question, answer, source: 'scenario', observedAt: toInstant(world.now) }] as const];
  });
  return Object.fromEntries(asked);
};

const give = (stage: Stage, world: World, step: ScenarioCommand): Decision => {
  const { type, payload, actor, reason, occurredAt, provenance, observations: own = {} } = step;
  const command = { type, payload, actor, reason, occurredAt, provenance };
  const { procedure, instance } = stage;
  const envelope = parseEnvelope({ ...command, idempotencyKey: `step-${instance.revision + 1}` });
  const taken = takeCommand(procedure, instance.id, envelope, () => 'salt').command;
  const observations = observe(stage, world, { envelope, payload: taken.payload }, { ...stage.answers, ...own });
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

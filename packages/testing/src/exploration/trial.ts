import type { Command, Json, Person, Procedure } from '@statedesk/engine';
import { isInstanceActor, parseEnvelope, takeCommand, type Envelope } from '@statedesk/engine';
import type { Sample } from './explorationOptions.ts';

/** A sample past the door: parsed once, tried everywhere. */
export interface Trial {
  readonly type: string;
  readonly region: string;
  readonly creates: boolean;
  /** What ports answer to it. */
  readonly answers: Readonly<Record<string, Json>>;
  /** The command by each of those who try it. */
  readonly attempts: readonly Attempt[];
}

/** A command and who gives it. */
export interface Attempt {
  readonly command: Command;
  readonly actor: Person;
}

// What another instance says is written by the engine itself, and comes through no door (rule R17).
const envelopeBy = (actor: Person, sample: Omit<Sample, 'actors' | 'observations'>): Envelope => {
  const signed = { ...sample, idempotencyKey: 'sample' };
  return isInstanceActor(actor)
    ? { ...parseEnvelope({ ...signed, actor: { id: actor.id, roles: [] } }), actor }
    : parseEnvelope({ ...signed, actor });
};

/** Takes a sample in. @throws InvalidCommandError for one that no door would take */
export const takeSample = (
  procedure: Procedure,
  instanceId: string,
  { observations = {}, actors, ...sample }: Sample,
  answers: Readonly<Record<string, Json>>,
): Trial => {
  const attempts = actors.map((actor) => {
    const envelope = envelopeBy(actor, sample);
    return { actor: envelope.actor, command: takeCommand(procedure, instanceId, envelope, () => 'salt').command };
  });
  const definition = procedure.commands[sample.type];
  return {
    type: sample.type,
    region: definition?.region ?? 'root',
    creates: definition?.creates ?? false,
    answers: { ...answers, ...observations },
    attempts,
  };
};

import type { Instance } from '../decide/instance.ts';
import { instanceMet } from '../decide/meeting.ts';
import type { World } from '../decide/world.ts';
import { isInstanceActor } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Envelope } from '../door/command.ts';
import { commandDefinition } from '../door/commandDefinition.ts';
import { takeCommand, type TakenCommand } from '../door/takeCommand.ts';
import { recordedTime } from '../decide/recordedTime.ts';
import { fromInstant, type Instant } from '../time/instant.ts';
import { checkInstant } from './checkInstant.ts';
import { observe } from './observe.ts';
import type { EngineParts } from './parts.ts';
import { recall } from './recall.ts';

/** Everything decide needs for one command, and the personal values it must not see. */
export interface Prepared extends TakenCommand {
  readonly world: World;
}

/** The world an instance is decided in: its pinned policy and calendars, the present, nothing observed yet. */
export const worldOf = async (parts: EngineParts, procedure: Procedure, instance: Instance): Promise<World> => ({
  now: recordedTime(instance, parts.clock.now()),
  policy: await parts.policies.resolve(parts.store, procedure, instance.policy),
  calendars: await parts.calendars.resolve(parts.store, instance.calendars),
  observations: {},
});

/** When a command happened: as a person says it, if that can be; what an instance reports lies after what is on record. */
const instantOf = (
  procedure: Procedure,
  instance: Instance,
  { occurredAt, actor }: Envelope,
  present: World,
): Instant | undefined => {
  if (occurredAt === undefined) return undefined;
  const { actedAt } = instance;
  if (isInstanceActor(actor))
    return actedAt !== null && fromInstant(actedAt) > fromInstant(occurredAt) ? actedAt : occurredAt;
  checkInstant(procedure, instance, occurredAt, present);
  return occurredAt;
};

/**
 * Parses the payload, recalls the past where the command is late, conceals personal values, asks the ports.
 * @throws InvalidCommandError, PortError, DocumentError, CorruptJournalError
 */
export const prepare = async (
  parts: EngineParts,
  procedure: Procedure,
  instance: Instance,
  envelope: Envelope,
): Promise<Prepared> => {
  const definition = commandDefinition(procedure, envelope.type);
  const present = await worldOf(parts, procedure, instance);
  const occurredAt = instantOf(procedure, instance, envelope, present);
  const past = await recall(parts, instance, occurredAt);
  const world: World = { ...present, ...(past ? { past } : {}) };
  const { command, personal } = takeCommand(procedure, instance.id, { ...envelope, occurredAt }, parts.salt);
  // A port is asked about what the command will meet, the same with and without a worker (rule R9).
  const met = definition.needs ? instanceMet(procedure, instance, world, occurredAt) : instance;
  const about = { instance: met, payload: command.payload, actor: envelope.actor };
  const observations = await observe(procedure, definition, about, { ports: parts.ports, now: world.now });
  return { command, world: { ...world, observations }, personal };
};

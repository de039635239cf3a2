import { clockFirst } from '../decide/clockFirst.ts';
import type { Instance } from '../decide/instance.ts';
import type { World } from '../decide/world.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Envelope } from '../door/command.ts';
import { commandDefinition } from '../door/commandDefinition.ts';
import { refuseCommand } from '../door/parseCommand.ts';
import { takeCommand, type TakenCommand } from '../door/takeCommand.ts';
import { fromInstant, toInstant, type EpochMilliseconds } from '../time/instant.ts';
import { recordedTime } from '../decide/recordedTime.ts';
import { observe } from './observe.ts';
import type { EngineParts } from './parts.ts';

/** Everything decide needs for one command, and the personal values it must not see. */
export interface Prepared extends TakenCommand {
  readonly world: World;
}

const refuseFuture = (occurredAt: string, now: EpochMilliseconds): never =>
  refuseCommand(
    '/occurredAt',
    `what is reported has happened: ${occurredAt} lies after ${toInstant(now)}`,
    `只能报告已发生的事：${occurredAt} 晚于 ${toInstant(now)}`,
  );

// Annulling what was decided since is not built yet: until then a late entry may not reach behind another person's.
const refuseCrossing = (occurredAt: string, actedAt: string): never =>
  refuseCommand(
    '/occurredAt',
    `what is reported may not lie before what is on record: ${occurredAt} is earlier than ${actedAt}`,
    `补录不得早于已有记录：${occurredAt} 早于 ${actedAt}`,
  );

const checkInstant = ({ actedAt }: Instance, occurredAt: string, now: EpochMilliseconds): void => {
  if (fromInstant(occurredAt) > now) refuseFuture(occurredAt, now);
  if (actedAt !== null && fromInstant(occurredAt) < fromInstant(actedAt)) refuseCrossing(occurredAt, actedAt);
};

/** The world an instance is decided in: its pinned policy and calendars, the present, nothing observed yet. */
export const worldOf = async (parts: EngineParts, procedure: Procedure, instance: Instance): Promise<World> => ({
  now: recordedTime(instance, parts.clock.now()),
  policy: await parts.policies.resolve(procedure, instance.policy),
  calendars: await parts.calendars.resolve(instance.calendars),
  observations: {},
});

/** Parses the payload, conceals personal values, asks the ports. @throws InvalidCommandError, PortError, DocumentError */
export const prepare = async (
  parts: EngineParts,
  procedure: Procedure,
  instance: Instance,
  envelope: Envelope,
): Promise<Prepared> => {
  const definition = commandDefinition(procedure, envelope.type);
  const world = await worldOf(parts, procedure, instance);
  if (envelope.occurredAt !== undefined) checkInstant(instance, envelope.occurredAt, world.now);
  const { command, personal } = takeCommand(procedure, instance.id, envelope, parts.salt);
  // A port is asked about what the command will meet, the same with and without a worker (rule R9).
  const met = definition.needs ? clockFirst(procedure, instance, world, envelope.occurredAt).next : instance;
  const about = { instance: met, payload: command.payload, actor: envelope.actor };
  const observations = await observe(procedure, definition, about, { ports: parts.ports, now: world.now });
  return { command, world: { ...world, observations }, personal };
};

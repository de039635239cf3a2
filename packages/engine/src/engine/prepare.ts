import { unborn, type Instance } from '../decide/instance.ts';
import type { World } from '../decide/world.ts';
import type { CommandDefinition } from '../definition/command.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Command, Envelope } from '../door/command.ts';
import { parsePayload } from '../door/parseCommand.ts';
import { InvalidCommandError } from '../errors/invalidCommandError.ts';
import { conceal } from '../personal/conceal.ts';
import type { PersonalValue } from '../store/store.ts';
import { fromInstant, toInstant, type EpochMilliseconds } from '../time/instant.ts';
import { recordedTime } from '../decide/recordedTime.ts';
import { observe } from './observe.ts';
import type { EngineParts } from './parts.ts';

/** Everything decide needs for one command, and the personal values it must not see. */
export interface Prepared {
  readonly command: Command;
  readonly world: World;
  readonly personal: readonly PersonalValue[];
}

const refuseFuture = (occurredAt: string, now: EpochMilliseconds): never => {
  const message = {
    en: `what is reported has happened: ${occurredAt} lies after ${toInstant(now)}`,
    zh: `只能报告已发生的事：${occurredAt} 晚于 ${toInstant(now)}`,
  };
  throw new InvalidCommandError(`The command was not taken: ${message.en}`, {
    issues: [{ path: '/occurredAt', message }],
  });
};

/** The definition of a command's name. @throws InvalidCommandError */
export const commandDefinition = (procedure: Procedure, type: string): CommandDefinition => {
  const definition = Object.hasOwn(procedure.commands, type) ? procedure.commands[type] : undefined;
  if (definition) return definition;
  const known = Object.keys(procedure.commands).join(', ');
  const message = {
    en: `'${type}' is not a command of '${procedure.id}'; it knows: ${known}`,
    zh: `“${type}”不是程序 ${procedure.id} 的命令；可用：${known}`,
  };
  throw new InvalidCommandError(`The command was not taken: ${message.en}`, { issues: [{ path: '/type', message }] });
};

/** Where a creating command starts. */
export const newborn = (parts: EngineParts, procedure: Procedure, id: string, tenant: string): Instance =>
  unborn(
    procedure,
    { id, tenant },
    { policy: parts.policies.pinFor(procedure), calendars: parts.calendars.pinsFor(procedure) },
  );

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
  if (envelope.occurredAt !== undefined && fromInstant(envelope.occurredAt) > world.now)
    refuseFuture(envelope.occurredAt, world.now);
  const subjectOf = (role: string): string => envelope.subjects?.[role] ?? `${instance.id}/${role}`;
  const { payload, personal } = conceal(parsePayload(envelope, definition), parts.salt, subjectOf);
  const { actor, idempotencyKey, reason, provenance, occurredAt, type } = envelope;
  const about = { instance, payload, actor };
  const observations = await observe(procedure, definition, about, { ports: parts.ports, now: world.now });
  const command: Command = { type, payload, actor, idempotencyKey, reason, provenance, occurredAt };
  return { command, world: { ...world, observations }, personal };
};

import * as z from 'zod';
import { clockFirst } from '../decide/clockFirst.ts';
import type { Instance } from '../decide/instance.ts';
import type { World } from '../decide/world.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Command, Envelope } from '../door/command.ts';
import { commandDefinition } from '../door/commandDefinition.ts';
import { parsePayload, refuseCommand } from '../door/parseCommand.ts';
import { conceal } from '../personal/conceal.ts';
import { dropUndefined } from '../json/dropUndefined.ts';
import type { JsonObject } from '../json/json.ts';
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

const refuseFuture = (occurredAt: string, now: EpochMilliseconds): never =>
  refuseCommand(
    '/occurredAt',
    `what is reported has happened: ${occurredAt} lies after ${toInstant(now)}`,
    `只能报告已发生的事：${occurredAt} 晚于 ${toInstant(now)}`,
  );

/** The world an instance is decided in: its pinned policy and calendars, the present, nothing observed yet. */
export const worldOf = async (parts: EngineParts, procedure: Procedure, instance: Instance): Promise<World> => ({
  now: recordedTime(instance, parts.clock.now()),
  policy: await parts.policies.resolve(procedure, instance.policy),
  calendars: await parts.calendars.resolve(instance.calendars),
  observations: {},
});

const payloadSchema = z.record(z.string(), z.json());

// A schema may turn text into a Date or a Map; an entry can keep only what JSON can say.
const keptPayload = (procedure: Procedure, type: string, payload: unknown): JsonObject =>
  fromDefinition(procedure, `commands.${type}.payload`, () => payloadSchema.parse(dropUndefined(payload)));

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
  const { payload: concealed, personal } = conceal(parsePayload(envelope, definition), parts.salt, subjectOf);
  const payload = keptPayload(procedure, envelope.type, concealed);
  const { actor, idempotencyKey, reason, provenance, occurredAt, type } = envelope;
  // A port is asked about what the command will meet, the same with and without a worker (rule R9).
  const met = definition.needs ? clockFirst(procedure, instance, world, occurredAt).next : instance;
  const about = { instance: met, payload, actor };
  const observations = await observe(procedure, definition, about, { ports: parts.ports, now: world.now });
  const command: Command = { type, payload, actor, idempotencyKey, reason, provenance, occurredAt };
  return { command, world: { ...world, observations }, personal };
};

import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import { asJsonObject } from '../json/asJson.ts';
import type { JsonObject } from '../json/json.ts';
import { conceal, type Salt } from '../personal/conceal.ts';
import type { PersonalValue } from '../store/storedRows.ts';
import type { Command, Envelope } from './command.ts';
import { commandDefinition } from './commandDefinition.ts';
import { parsePayload } from './parseCommand.ts';

/** A command that `decide` may be shown, and the personal values it must not see. */
export interface TakenCommand {
  readonly command: Command;
  readonly personal: readonly PersonalValue[];
}

// A schema may turn text into a Date or a Map; an entry can keep only what JSON can say.
const keptPayload = (procedure: Procedure, type: string, payload: unknown): JsonObject =>
  fromDefinition(procedure, `commands.${type}.payload`, () => {
    const kept = asJsonObject(payload);
    if (kept) return kept;
    throw new TypeError('its schema makes what JSON cannot say');
  });

/**
 * Takes a command in: its payload parsed, personal values replaced by salted digests (rule R6). `createEngine` does this
 * itself; it is for hosts of another kind.
 *
 * @param salt at least 128 random bits as text, another at each call
 * @throws InvalidCommandError; DefinitionError where the payload's schema makes what JSON cannot say
 */
export const takeCommand = (procedure: Procedure, instanceId: string, envelope: Envelope, salt: Salt): TakenCommand => {
  const { type, actor, idempotencyKey, reason, provenance, occurredAt } = envelope;
  const subjectOf = (role: string): string => envelope.subjects?.[role] ?? `${instanceId}/${role}`;
  const parsed = parsePayload(envelope, commandDefinition(procedure, type));
  const { payload, personal } = conceal(parsed, salt, subjectOf);
  const kept = keptPayload(procedure, type, payload);
  return { command: { type, payload: kept, actor, idempotencyKey, reason, provenance, occurredAt }, personal };
};

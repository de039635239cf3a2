import { unborn, type Instance } from '../decide/instance.ts';
import { isInstanceActor } from '../definition/actor.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Envelope } from '../door/command.ts';
import { commandDefinition } from '../door/commandDefinition.ts';
import { creatingKey, refuseCommand } from '../door/parseCommand.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import { currentPins } from './currentPins.ts';
import { deriveInstanceId } from './instanceId.ts';
import { maySee, openRow, unknownInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';

/** What a command is about: an instance as it stands, or as it would be born, and its definition. */
export interface Subject {
  readonly procedure: Procedure;
  readonly instance: Instance;
}

const tenantOf = ({ tenant = 'default' }: Envelope): string => tenant;

/** The instance a command means: the one it names, or the one its key brings into being. @throws InvalidCommandError */
export const subjectId = (parts: EngineParts, envelope: Envelope): string => {
  if (envelope.instanceId !== undefined) return envelope.instanceId;
  const procedure = parts.procedures.taking(envelope.type, envelope.procedure);
  if (commandDefinition(procedure, envelope.type).creates)
    return deriveInstanceId(procedure.id, tenantOf(envelope), creatingKey(envelope));
  return refuseCommand('/instanceId', 'which instance is meant must be said', '必须指明实例');
};

const born = (parts: EngineParts, id: string, envelope: Envelope): Subject => {
  const procedure = parts.procedures.taking(envelope.type, envelope.procedure);
  const pins = currentPins(parts, procedure);
  return { procedure, instance: unborn(procedure, { id, tenant: tenantOf(envelope) }, pins) };
};

/** Whether a command that names an instance, a tenant and a procedure names things that belong together. */
export const names = (envelope: Envelope, row: StoredInstance): boolean =>
  (envelope.tenant ?? row.tenant) === row.tenant && (envelope.procedure ?? row.procedure) === row.procedure;

/**
 * Opens what a command is about, for an actor who must be allowed to see it.
 * @throws UnknownInstanceError, InvalidCommandError, UnknownProcedureError, CorruptJournalError
 */
export const openSubject = (
  parts: EngineParts,
  id: string,
  envelope: Envelope,
  row: StoredInstance | undefined,
): Subject => {
  if (!row) {
    if (envelope.instanceId !== undefined) throw unknownInstance(id);
    return born(parts, id, envelope);
  }
  const loaded = openRow(parts, row);
  // An instance reads nothing: it is told of the other by its id, and the command must be open to instances.
  if (!isInstanceActor(envelope.actor) && !maySee(loaded, envelope.actor)) throw unknownInstance(id);
  if (commandDefinition(loaded.procedure, envelope.type).creates)
    return refuseCommand(
      '/instanceId',
      'a command that creates an instance names none: its id comes from the idempotency key',
      '新建实例的命令不得指明实例：编号由幂等键得出',
    );
  return loaded;
};

import type { Actor } from '../definition/actor.ts';
import { permissions, type Permission } from '../decide/allowed.ts';
import { deriveDeadlines, deriveObligations, type KeyedDeadline } from '../decide/derive.ts';
import { isJsonObject } from '../json/json.ts';
import { toInstant } from '../time/instant.ts';
import { revealWith } from './deliver.ts';
import { loadInstance, unknownInstance, type LoadedInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { worldOf } from './prepare.ts';
import type { DeadlineView, InstanceView } from './view.ts';

/** Loads an instance for a reader; without an actor the host itself reads. @throws UnknownInstanceError */
export const loadVisible = async (
  parts: EngineParts,
  instanceId: string,
  actor: Actor | undefined,
): Promise<LoadedInstance> => {
  const loaded = await loadInstance(parts, instanceId);
  if (actor && !loaded.procedure.visible(loaded.instance.record, actor)) throw unknownInstance(instanceId);
  return loaded;
};

const toDeadlineView = ({
  key,
  id,
  cycle,
  rung,
  requirement,
  dueAt,
  provisional,
  command,
}: KeyedDeadline): DeadlineView => ({
  key,
  id,
  cycle,
  rung,
  requirement,
  dueAt: toInstant(dueAt),
  provisional,
  command: command.type,
});

/** What falls due of an instance, in due order. */
export const readDeadlines = async (
  parts: EngineParts,
  instanceId: string,
  actor?: Actor,
): Promise<readonly DeadlineView[]> => {
  const { procedure, instance } = await loadVisible(parts, instanceId, actor);
  return deriveDeadlines(procedure, instance, await worldOf(parts, procedure, instance)).map(toDeadlineView);
};

/** One instance as it stands: state, record, what is owed, what falls due. */
export const readInstance = async (parts: EngineParts, instanceId: string, actor?: Actor): Promise<InstanceView> => {
  const { row, procedure, instance } = await loadVisible(parts, instanceId, actor);
  const world = await worldOf(parts, procedure, instance);
  const record = await revealWith(parts.store, instance.record);
  return {
    id: row.id,
    procedure: row.procedure,
    version: row.version,
    tenant: row.tenant,
    revision: row.revision,
    state: instance.state,
    record: isJsonObject(record) ? record : {},
    obligations: deriveObligations(procedure, instance, world),
    deadlines: deriveDeadlines(procedure, instance, world).map(toDeadlineView),
    recordedAt: instance.recordedAt,
    wakeAt: row.wakeAt,
    setAside: row.setAside,
  };
};

/** What an actor could do with an instance now, and why not where not (rule R14). */
export const readAllowed = async (
  parts: EngineParts,
  instanceId: string,
  actor: Actor,
): Promise<readonly Permission[]> => {
  const { procedure, instance } = await loadVisible(parts, instanceId, actor);
  return permissions(procedure, instance, actor, await worldOf(parts, procedure, instance));
};

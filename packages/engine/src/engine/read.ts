import type { Person } from '../definition/actor.ts';
import { permissions, type Permission } from '../decide/allowed.ts';
import { deriveDeadlines, deriveObligations, type KeyedDeadline } from '../decide/derive.ts';
import type { Instance } from '../decide/instance.ts';
import { instanceMet } from '../decide/meeting.ts';
import type { World } from '../decide/world.ts';
import { parseQuestion, personalReadingSchema, readingSchema } from '../door/parseQuestion.ts';
import { isJsonObject } from '../json/json.ts';
import { toInstant } from '../time/instant.ts';
import { revealWith } from './revealWith.ts';
import { firedRungs } from './firedRungs.ts';
import { loadVisible, type LoadedInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { worldOf } from './prepare.ts';
import type { DeadlineView, InstanceView } from './view.ts';

/** An instance a question is about. @throws InvalidQueryError, UnknownInstanceError */
export const open = (
  parts: EngineParts,
  asked: { readonly instanceId: string; readonly actor: Person | undefined },
) => {
  const { instanceId, actor } = parseQuestion(readingSchema, asked);
  return loadVisible(parts, instanceId, actor);
};

/** A deadline as a reader is shown it. */
export const toDeadlineView = (
  { fired }: Pick<Instance, 'fired'>,
  { key, id, cycle, rung, anchor, requirement, dueAt, provisional, command }: KeyedDeadline,
): DeadlineView => ({
  key,
  id,
  cycle,
  rung,
  requirement,
  dueAt: toInstant(dueAt),
  provisional,
  firedRungs: firedRungs(fired, { id, cycle, anchor }),
  command: command.type,
});

const deadlineViews = ({ procedure, instance }: LoadedInstance, world: World): readonly DeadlineView[] =>
  deriveDeadlines(procedure, instance, world).map((deadline) => toDeadlineView(instance, deadline));

/** What falls due of an instance, in due order. */
export const readDeadlines = async (
  parts: EngineParts,
  instanceId: string,
  actor?: Person,
): Promise<readonly DeadlineView[]> => {
  const loaded = await open(parts, { instanceId, actor });
  return deadlineViews(loaded, await worldOf(parts, loaded.procedure, loaded.instance));
};

/** One instance as it stands: state, record, what is owed, what falls due. */
export const readInstance = async (parts: EngineParts, instanceId: string, actor?: Person): Promise<InstanceView> => {
  const loaded = await open(parts, { instanceId, actor });
  const { row, procedure, instance } = loaded;
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
    deadlines: deadlineViews(loaded, world),
    recordedAt: instance.recordedAt,
    wakeAt: row.wakeAt,
    setAside: row.setAside,
  };
};

/**
 * What an actor could do with an instance now, and why not where not (rule R14). What is overdue counts as happened, as
 * it would have for a command given now (rule R9).
 */
export const readAllowed = async (
  parts: EngineParts,
  instanceId: string,
  actor: Person,
): Promise<readonly Permission[]> => {
  const asked = parseQuestion(personalReadingSchema, { instanceId, actor });
  const { procedure, instance } = await loadVisible(parts, asked.instanceId, asked.actor);
  const world = await worldOf(parts, procedure, instance);
  return permissions(procedure, instanceMet(procedure, instance, world), { actor: asked.actor, world });
};

import type { Person } from '../definition/actor.ts';
import { permissions, type Permission } from '../decide/allowed.ts';
import { deriveDeadlines, deriveObligations, type KeyedDeadline } from '../decide/derive.ts';
import { instanceMet } from '../decide/meeting.ts';
import { parseQuestion, personalReadingSchema, readingSchema } from '../door/parseQuestion.ts';
import { isJsonObject } from '../json/json.ts';
import { toInstant } from '../time/instant.ts';
import { revealWith } from './deliver.ts';
import { loadVisible } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { worldOf } from './prepare.ts';
import type { DeadlineView, InstanceView } from './view.ts';

const open = (parts: EngineParts, asked: { readonly instanceId: string; readonly actor: Person | undefined }) => {
  const { instanceId, actor } = parseQuestion(readingSchema, asked);
  return loadVisible(parts, instanceId, actor);
};

/** A deadline as a reader is shown it. */
export const toDeadlineView = ({
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
  actor?: Person,
): Promise<readonly DeadlineView[]> => {
  const { procedure, instance } = await open(parts, { instanceId, actor });
  return deriveDeadlines(procedure, instance, await worldOf(parts, procedure, instance)).map(toDeadlineView);
};

/** One instance as it stands: state, record, what is owed, what falls due. */
export const readInstance = async (parts: EngineParts, instanceId: string, actor?: Person): Promise<InstanceView> => {
  const { row, procedure, instance } = await open(parts, { instanceId, actor });
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
  return permissions(procedure, instanceMet(procedure, instance, world), asked.actor, world);
};

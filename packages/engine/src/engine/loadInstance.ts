import type { Instance } from '../decide/instance.ts';
import type { Person } from '../definition/actor.ts';
import { fromDefinition } from '../definition/fromDefinition.ts';
import type { Procedure } from '../definition/procedure.ts';
import { CorruptJournalError } from '../errors/corruptJournalError.ts';
import { UnknownInstanceError } from '../errors/unknownInstanceError.ts';
import { UnknownProcedureError } from '../errors/unknownProcedureError.ts';
import type { KnownDefinition, StoredInstance } from '../store/storedRows.ts';
import { openInstance } from './openInstance.ts';
import type { EngineParts } from './parts.ts';

/** An instance at the second door: row read, parsed, and its definition found. */
export interface LoadedInstance {
  readonly row: StoredInstance;
  readonly procedure: Procedure;
  readonly instance: Instance;
}

/** The error for an id that names nothing, or nothing this actor may see. */
export const unknownInstance = (instanceId: string): UnknownInstanceError =>
  new UnknownInstanceError(`There is no instance '${instanceId}' that you may see`, { instanceId });

const takesOver = (shelf: EngineParts['procedures'], { procedure, version }: KnownDefinition): boolean =>
  shelf.known.some((known) => known.procedure === procedure) &&
  Object.hasOwn(shelf.newest(procedure).upgrades ?? {}, String(version));

/** The definition an instance is pinned to. @throws UnknownProcedureError where this engine was not given that version */
const definitionOf = (
  { procedures }: EngineParts,
  { id, procedure, version }: Pick<StoredInstance, 'id' | 'procedure' | 'version'>,
): Procedure => {
  const found = procedures.version(procedure, version);
  if (found) return found;
  const way = takesOver(procedures, { procedure, version }) ? '; `upgrade` takes it over' : '';
  throw new UnknownProcedureError(`'${id}' runs under ${procedure}@${version}, which this engine was not given${way}`, {
    procedure: `${procedure}@${version}`,
    known: procedures.known.map((known) => `${known.procedure}@${known.version}`),
  });
};

/**
 * Reads a row as an instance: snapshot of our format, a record its schema takes, a state its chart can be in.
 * @throws UnknownProcedureError, CorruptJournalError
 */
export const openRow = (parts: EngineParts, row: StoredInstance): LoadedInstance => {
  const procedure = definitionOf(parts, row);
  const opened = parts.opened.find(row);
  if (opened) return { row, procedure, instance: opened };
  const instance = openInstance(procedure, row);
  if (instance) {
    parts.opened.keep(row, instance);
    return { row, procedure, instance };
  }
  throw new CorruptJournalError(
    `The snapshot of '${row.id}' is not one that ${row.procedure}@${row.version} wrote; verify it, and restore it from its journal or a backup`,
    { instanceId: row.id, revision: row.revision },
  );
};

/** Whether an actor may see an instance (rule R15); without an actor the host itself reads. */
export const maySee = ({ procedure, instance }: LoadedInstance, actor: Person | undefined): boolean =>
  actor === undefined || fromDefinition(procedure, 'visible', () => procedure.visible(instance.record, actor));

/**
 * Loads an instance that must exist, for a reader who must be allowed to see it; the two are not told apart.
 * @throws UnknownInstanceError, UnknownProcedureError, CorruptJournalError
 */
export const loadVisible = async (
  parts: EngineParts,
  instanceId: string,
  actor: Person | undefined,
): Promise<LoadedInstance> => {
  const row = await parts.store.load(instanceId);
  if (!row) throw unknownInstance(instanceId);
  const loaded = openRow(parts, row);
  if (!maySee(loaded, actor)) throw unknownInstance(instanceId);
  return loaded;
};

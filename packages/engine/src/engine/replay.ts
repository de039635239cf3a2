import { blank, foldEntry } from '../journal/fold.ts';
import { readEntry } from '../journal/readEntry.ts';
import type { Entry } from '../journal/entry.ts';
import type { Procedure } from '../definition/procedure.ts';
import type { Instance } from '../decide/instance.ts';
import { told } from '../decide/told.ts';
import { IdempotencyConflictError } from '../errors/idempotencyConflictError.ts';
import type { Envelope } from '../door/command.ts';
import { commandDefinition } from '../door/commandDefinition.ts';
import { parsePayload } from '../door/parseCommand.ts';
import { personalReferences } from '../personal/reveal.ts';
import type { StoredEntry } from '../store/storedRows.ts';
import { entriesAfter } from './entriesAfter.ts';
import type { EngineParts } from './parts.ts';
import type { AcceptedReceipt, NotedReceipt } from './receipt.ts';
import { receiptOf } from './receiptOf.ts';
import { samePayload } from './samePayload.ts';

const stateAt = async (parts: EngineParts, { instanceId, revision }: StoredEntry): Promise<Instance> => {
  let instance = blank(instanceId, '');
  for await (const stored of entriesAfter(parts.store, instanceId, 0)) {
    if (stored.revision > revision) break;
    instance = foldEntry(instance, readEntry(stored), stored.hash);
  }
  return instance;
};

const isSame = async (parts: EngineParts, procedure: Procedure, envelope: Envelope, entry: Entry): Promise<boolean> => {
  if (entry.command.type !== envelope.type || entry.actor.id !== envelope.actor.id) return false;
  if (envelope.reason !== entry.command.reason) return false;
  if (envelope.occurredAt !== undefined && envelope.occurredAt !== entry.occurredAt) return false;
  const values = await parts.store.personalValues(personalReferences(entry.command.payload));
  const held = new Map(values.map((value) => [value.reference, value]));
  return samePayload(parsePayload(envelope, commandDefinition(procedure, envelope.type)), entry.command.payload, held);
};

/**
 * The receipt of a command that was taken before under the same key: the same one again (rule R16).
 * @throws IdempotencyConflictError where the key was used for something else; UnknownProcedureError
 */
export const replayReceipt = async (
  parts: EngineParts,
  envelope: Envelope,
  stored: StoredEntry,
): Promise<AcceptedReceipt | NotedReceipt> => {
  const entry = readEntry(stored);
  const { instanceId, revision, position } = stored;
  const { procedure: id, version } = entry.definition;
  // A version that is gone compares as the one that took its instances over.
  const procedure = parts.procedures.version(id, version) ?? parts.procedures.newest(id);
  if (!(await isSame(parts, procedure, envelope, entry)))
    throw new IdempotencyConflictError(
      `The idempotency key of entry ${revision} of '${instanceId}' was used before with another command or payload; use a new key`,
      { instanceId, idempotencyKey: entry.command.idempotencyKey ?? '', revision },
    );
  const { state, record } = await stateAt(parts, stored);
  return receiptOf(procedure, entry, { position, state, told: told(procedure, entry.command, record) });
};

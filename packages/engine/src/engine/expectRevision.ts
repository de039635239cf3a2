import { isInstanceActor } from '../definition/actor.ts';
import { RevisionConflictError } from '../errors/revisionConflictError.ts';
import type { Entry } from '../journal/entry.ts';
import { readEntry } from '../journal/readEntry.ts';
import type { StoredInstance } from '../store/storedRows.ts';
import { entriesAfter } from './entriesAfter.ts';
import type { EngineParts } from './parts.ts';

const isPersons = ({ actor }: Entry): boolean => actor.id !== 'system' && !isInstanceActor(actor);

/** Whether an entry changes what a person looked at: another person's, or a change of state. */
export const disturbs = (entry: Entry): boolean => isPersons(entry) || entry.state !== undefined;

/**
 * Turns a command away whose giver looked at an older revision, if since then a person wrote an entry or the state
 * changed; the clock's own bookkeeping disturbs nobody (rule R16).
 * @throws RevisionConflictError with the entries since
 */
export const expectRevision = async (
  parts: EngineParts,
  row: StoredInstance,
  expected: number | undefined,
): Promise<void> => {
  if (expected === undefined || expected === row.revision) return;
  const since: Entry[] = [];
  for await (const stored of entriesAfter(parts.store, row.id, expected)) since.push(readEntry(stored));
  if (expected < row.revision && !since.some(disturbs)) return;
  throw new RevisionConflictError(
    `You looked at revision ${expected} of '${row.id}'; it stands at ${row.revision}: read it again and decide anew`,
    { instanceId: row.id, expected, actual: row.revision, since },
  );
};

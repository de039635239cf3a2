import type { Instance } from '../decide/instance.ts';
import { noPast, remember, type Past } from '../journal/past.ts';
import { readEntry } from '../journal/readEntry.ts';
import { fromInstant, type Instant } from '../time/instant.ts';
import { entriesAfter } from './entriesAfter.ts';
import type { EngineParts } from './parts.ts';

/**
 * The past of an instance as a late command needs it, or undefined where nothing in the journal can lie after the
 * command: then nothing is read.
 * @throws CorruptJournalError
 */
export const recall = async (
  { store }: EngineParts,
  instance: Instance,
  occurredAt: Instant | undefined,
): Promise<Past | undefined> => {
  const { id, recordedAt, revision } = instance;
  if (occurredAt === undefined || recordedAt === null || fromInstant(occurredAt) >= fromInstant(recordedAt))
    return undefined;
  let past = noPast(instance);
  for await (const stored of entriesAfter(store, id, 0)) {
    // What another writer added meanwhile makes the commit conflict, and this is done again.
    if (stored.revision > revision) break;
    past = remember(past, { entry: readEntry(stored), hash: stored.hash });
  }
  return past;
};

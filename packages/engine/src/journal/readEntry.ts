import { CorruptJournalError } from '../errors/corruptJournalError.ts';
import type { StoredEntry } from '../store/storedRows.ts';
import { entrySchema, type Entry } from './entry.ts';

const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The entry in a row's bytes, or undefined where they are not one of ours. */
export const tryReadEntry = (text: string): Entry | undefined => entrySchema.safeParse(parseText(text)).data;

/** The entry in a journal row. @throws CorruptJournalError */
export const readEntry = ({ instanceId, revision, entry }: StoredEntry): Entry => {
  const read = tryReadEntry(entry);
  if (read) return read;
  throw new CorruptJournalError(
    `Entry ${revision} of '${instanceId}' is not an entry of format 1 or 2; restore it from a backup, or verify the instance`,
    { instanceId, revision },
  );
};

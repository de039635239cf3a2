import type { Person } from '../definition/actor.ts';
import { parseQuestion, readingSchema } from '../door/parseQuestion.ts';
import type { Entry } from '../journal/entry.ts';
import { readEntry } from '../journal/readEntry.ts';
import type { StoredEntry } from '../store/storedRows.ts';
import { fromInstant, type EpochMilliseconds } from '../time/instant.ts';
import { loadVisible } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';
import { journalPageSchema, visiblePageSchema, type JournalPage } from './query.ts';

/** An entry as a reader is shown it: parsed, beside what the store adds. Personal values stay references. */
export interface JournalEntry {
  readonly instanceId: string;
  readonly revision: number;
  readonly position: number;
  readonly hash: string;
  /** When its transaction ran. */
  readonly committedAt: EpochMilliseconds;
  /** For a fired deadline: from its due time to `committedAt`, in milliseconds. Not part of the bytes. */
  readonly lateBy?: number;
  readonly entry: Entry;
}

const toJournalEntry = (stored: StoredEntry): JournalEntry => {
  const { instanceId, revision, position, hash, committedAt } = stored;
  const entry = readEntry(stored);
  const late = entry.deadline ? { lateBy: committedAt - fromInstant(entry.deadline.dueAt) } : {};
  return { instanceId, revision, position, hash, committedAt, ...late, entry };
};

/** The entries of one instance, in order. @throws UnknownInstanceError, CorruptJournalError */
export const readJournal = async (
  parts: EngineParts,
  instanceId: string,
  page: JournalPage & { readonly actor?: Person | undefined },
): Promise<readonly JournalEntry[]> => {
  const { after, limit, actor } = parseQuestion(visiblePageSchema, page);
  const asked = parseQuestion(readingSchema, { instanceId });
  await loadVisible(parts, asked.instanceId, actor);
  const entries = await parts.store.journal(asked.instanceId, after, limit);
  return entries.map(toJournalEntry);
};

/** The entries of all instances in the order of their commits: what read models and exports are fed by. */
export const readChanges = async (parts: EngineParts, page: JournalPage): Promise<readonly JournalEntry[]> => {
  const { after, limit } = parseQuestion(journalPageSchema, page);
  const entries = await parts.store.changes(after, limit);
  return entries.map(toJournalEntry);
};

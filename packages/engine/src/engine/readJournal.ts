import type { Actor } from '../definition/actor.ts';
import type { Entry } from '../journal/entry.ts';
import { readEntry } from '../journal/readEntry.ts';
import type { StoredEntry } from '../store/store.ts';
import type { EpochMilliseconds } from '../time/instant.ts';
import { loadVisible } from './read.ts';
import type { EngineParts } from './parts.ts';

/** An entry as a reader is shown it: parsed, beside what the store adds. Personal values stay references. */
export interface JournalEntry {
  readonly instanceId: string;
  readonly revision: number;
  readonly position: number;
  readonly hash: string;
  /** When its transaction ran; for a fired deadline, how late it was is this less `entry.occurredAt`. */
  readonly committedAt: EpochMilliseconds;
  readonly entry: Entry;
}

/** Which part of a journal to read. */
export interface JournalPage {
  /** Entries after this revision or position; default: from the first. */
  readonly after?: number;
  /** 1 to 1,000; default 100. */
  readonly limit?: number;
}

const toJournalEntry = (stored: StoredEntry): JournalEntry => {
  const { instanceId, revision, position, hash, committedAt } = stored;
  return { instanceId, revision, position, hash, committedAt, entry: readEntry(stored) };
};

const bounded = ({ after = 0, limit = 100 }: JournalPage): readonly [number, number] => [
  after,
  Math.min(Math.max(Math.trunc(limit), 1), 1_000),
];

/** The entries of one instance, in order. @throws UnknownInstanceError, CorruptJournalError */
export const readJournal = async (
  parts: EngineParts,
  instanceId: string,
  page: JournalPage & { readonly actor?: Actor | undefined },
): Promise<readonly JournalEntry[]> => {
  await loadVisible(parts, instanceId, page.actor);
  const entries = await parts.store.journal(instanceId, ...bounded(page));
  return entries.map(toJournalEntry);
};

/** The entries of all instances in the order of their commits: what read models and exports are fed by. */
export const readChanges = async (parts: EngineParts, page: JournalPage): Promise<readonly JournalEntry[]> => {
  const entries = await parts.store.changes(...bounded(page));
  return entries.map(toJournalEntry);
};

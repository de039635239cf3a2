import type { Instance } from '../decide/instance.ts';
import { fromInstant } from '../time/instant.ts';
import type { Entry } from './entry.ts';
import { annulledKeys } from './firedKeys.ts';
import { blank, foldEntry } from './fold.ts';

/** An entry and the hash of its bytes. */
export interface KeptEntry {
  readonly entry: Entry;
  readonly hash: string;
}

/** A journal as a late command needs it: what nothing told later can lie before, and what came after that (rule R9). */
export interface Past {
  /** The fold up to the last entry of a person's that lay after every deadline that had fired. */
  readonly base: Instance;
  /** The entries since, in order: fired deadlines, and entries that were late themselves. */
  readonly since: readonly KeptEntry[];
}

/** The past of an instance without entries. */
export const noPast = ({ id, tenant }: Pick<Instance, 'id' | 'tenant'>): Past => ({
  base: blank(id, tenant),
  since: [],
});

/** The deadlines among entries that fired and were not annulled: key → entry. */
export const firedAmong = (entries: readonly KeptEntry[]): ReadonlyMap<string, Entry> => {
  const fired = new Map<string, Entry>();
  for (const { entry } of entries) {
    for (const key of annulledKeys(entry)) fired.delete(key);
    if (entry.deadline) fired.set(entry.deadline.key, entry);
  }
  return fired;
};

/** Whether an entry executes a deadline that was due after an instant. */
export const firedAfterwards = ({ deadline }: Entry, instant: string): boolean =>
  deadline !== undefined && fromInstant(deadline.dueAt) > fromInstant(instant);

/** The past after one more entry. Pure; called with every entry of an instance in order, from the first. */
export const remember = ({ base, since }: Past, { entry, hash }: KeptEntry): Past => {
  const entries = [...since, { entry, hash }];
  const overtaken = [...firedAmong(entries).values()].some((fired) => firedAfterwards(fired, entry.occurredAt));
  if (entry.deadline || overtaken) return { base, since: entries };
  return { base: entries.reduce((instance, kept) => foldEntry(instance, kept.entry, kept.hash), base), since: [] };
};

import type { EpochMilliseconds } from '../../time/instant.ts';
import type { StoredPersonalValue } from '../storedRows.ts';
import type { MemoryTables } from './memoryTables.ts';

/** The values under these references; unknown ones are left out. */
export const personalValues = (tables: MemoryTables, references: readonly string[]): readonly StoredPersonalValue[] =>
  [...new Set(references)].flatMap((reference) => tables.personal.get(reference) ?? []);

/** Puts a tombstone in place of every value of a subject (rule R6). */
export const erasePersonal = (
  tables: MemoryTables,
  subject: string,
  { at, by, reason }: { readonly at: EpochMilliseconds; readonly by: string; readonly reason: string },
): number => {
  const ofSubject = [...tables.personal.values()].filter((value) => 'subject' in value && value.subject === subject);
  for (const { reference } of ofSubject) {
    tables.personal.set(reference, Object.freeze({ reference, erased: Object.freeze({ at, by, reason }) }));
  }
  return ofSubject.length;
};

import { entrySchema, type JournalEntry } from '@statedesk/engine';
import * as z from 'zod';
import { compareText } from '../sort/compareText.ts';
import { externalSort } from '../sort/externalSort.ts';

const journalEntrySchema: z.ZodType<JournalEntry> = z.strictObject({
  instanceId: z.string(),
  revision: z.int(),
  position: z.int(),
  hash: z.string(),
  committedAt: z.int(),
  lateBy: z.int().exactOptional(),
  entry: entrySchema,
});

const inOrderOfInstances = (a: JournalEntry, b: JournalEntry): number =>
  compareText(a.instanceId, b.instanceId) || a.revision - b.revision;

/** Entries with those of one instance together, in order. Sorted outside memory, which does not grow with the journal. */
export const entriesByInstance = (
  entries: AsyncIterable<JournalEntry>,
  directory: string,
): AsyncGenerator<JournalEntry> =>
  externalSort(entries, {
    compare: inOrderOfInstances,
    encode: JSON.stringify,
    decode: (line) => journalEntrySchema.parse(JSON.parse(line)),
    directory,
  });

import type { EngineParts } from './parts.ts';
import { readChanges, type JournalEntry } from './readJournal.ts';

/** From where to follow the journal, and until when. */
export interface SubscribeOptions {
  /** The last position already seen; default: from now on. */
  readonly after?: number;
  readonly signal?: AbortSignal;
  /** How often other processes' commits are looked for, in milliseconds; default 1,000. This process's are seen at once. */
  readonly pollMilliseconds?: number;
}

/** Every entry from a position on, in order, none twice, none left out, until the signal. */
export async function* subscribe(
  parts: EngineParts,
  { after, signal, pollMilliseconds = 1_000 }: SubscribeOptions,
  closing: AbortSignal,
): AsyncGenerator<JournalEntry, void> {
  const stop = signal ? AbortSignal.any([signal, closing]) : closing;
  let position = after ?? (await parts.store.position());
  while (!stop.aborted) {
    const changes = await readChanges(parts, { after: position, limit: 500 });
    for (const change of changes) {
      position = change.position;
      yield change;
    }
    if (changes.length === 0) await parts.committed.wait(pollMilliseconds, stop);
  }
}

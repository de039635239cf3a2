import * as z from 'zod';
import { parseOptions } from '../door/parseOptions.ts';
import type { EngineParts } from './parts.ts';
import { waitingShape } from './query.ts';
import { readChanges, type JournalEntry } from './readJournal.ts';
import type { Run } from './running.ts';

/** From where to follow the journal, and until when. */
export interface SubscribeOptions {
  /** The last position already seen; default: from now on. */
  readonly after?: number;
  readonly signal?: AbortSignal;
  /** How often other processes' commits are looked for, in milliseconds; default 1,000. This process's are seen at once. */
  readonly pollMilliseconds?: number;
}

const optionsSchema = z.strictObject({
  after: z.int().nonnegative().optional(),
  signal: waitingShape.signal.optional(),
  pollMilliseconds: waitingShape.pollMilliseconds,
});

const atOnce = 500;

async function* follow(
  parts: EngineParts,
  { from, poll, stop }: { readonly from: Promise<number>; readonly poll: number; readonly stop: AbortSignal },
  run: Run,
): AsyncGenerator<JournalEntry, void> {
  // Asked each time: whoever reads may close the engine in between.
  const ended = (): boolean => stop.aborted;
  let position = await from;
  while (!ended()) {
    const seen = parts.committed.raised();
    const changes = await run(() => readChanges(parts, { after: position, limit: atOnce }));
    for (const change of changes) {
      if (ended()) return;
      position = change.position;
      yield change;
    }
    if (changes.length < atOnce) await parts.committed.wait(poll, stop, seen);
  }
}

/**
 * Every entry from a position on, in order, none twice, none left out, until the signal or the engine's close. "From now
 * on" is the moment of the call, not of the first look.
 * @throws InvalidOptionsError at the call
 */
export const subscribe = (
  parts: EngineParts,
  options: SubscribeOptions,
  { run, closing }: { readonly run: Run; readonly closing: AbortSignal },
): AsyncIterable<JournalEntry> => {
  const { after, signal, pollMilliseconds: poll } = parseOptions('subscribe', optionsSchema, options);
  const stop = signal ? AbortSignal.any([signal, closing]) : closing;
  const from = run(() => after ?? parts.store.position());
  // Whoever never looks is not told either.
  from.catch(() => undefined);
  return follow(parts, { from, poll, stop }, run);
};

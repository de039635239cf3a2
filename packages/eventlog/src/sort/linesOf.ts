import type { Readable } from 'node:stream';

/**
 * The lines of a text stream, split at line feeds alone. Node's `readline` also splits at U+2028 and U+2029, which JSON
 * text may hold.
 */
export async function* linesOf(text: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
